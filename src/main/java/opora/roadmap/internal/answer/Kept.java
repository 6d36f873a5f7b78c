package opora.roadmap.internal.answer;

import java.util.UUID;

/** Evidence already with an answer (приложенное подтверждение). */
public record Kept(UUID id, String title) {}
