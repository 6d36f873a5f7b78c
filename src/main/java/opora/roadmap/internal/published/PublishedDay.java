package opora.roadmap.internal.published;

import java.time.LocalDate;

/** Something done lately or soon to come (событие публичной страницы). */
public record PublishedDay(LocalDate day, String title, String venue) {}
