package opora.roadmap.internal.report;

import java.time.Instant;
import java.util.UUID;
import opora.shared.Period;

/** A filed report in a list (строка списка поданных). */
public record FiledLine(UUID id, String title, Period period, Instant filedAt, String by) {}
