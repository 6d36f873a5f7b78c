package opora.reading;

import org.jspecify.annotations.Nullable;

/** A section of a roadmap as printed (раздел). */
public record PrintedSection(int ordinal, @Nullable String number, String title, Place place) {}
