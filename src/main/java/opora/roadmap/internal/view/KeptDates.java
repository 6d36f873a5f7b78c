package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.roadmap.Decision;
import opora.roadmap.internal.occurrence.OccurrenceKind;
import opora.roadmap.internal.occurrence.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a measure as {@code standing_line.dates} keeps them: occurrences ended by «;», their
 * fields apart by «,», days as their number from 1970-01-01 (сроки, сложенные в строку).
 */
final class KeptDates {

    private final String kept;
    private int at;

    private KeptDates(String kept) {
        this.kept = kept;
    }

    /** In the order they are kept: by end, start and id; nothing is said of any yet. */
    static List<OccurrenceMark> of(String kept, UUID measure, Progress nothingSaid) {
        var dates = new KeptDates(kept);
        var marks = new ArrayList<OccurrenceMark>();
        while (dates.at < kept.length()) marks.add(dates.mark(measure, nothingSaid));
        return marks;
    }

    private OccurrenceMark mark(UUID measure, Progress nothingSaid) {
        return new OccurrenceMark(
                UUID.fromString(field()),
                measure,
                OccurrenceKind.valueOf(field()),
                LocalDate.ofEpochDay(number()),
                LocalDate.ofEpochDay(number()),
                number(),
                numberOrNull(),
                dayOrNull(),
                timeOrNull(),
                Decision.valueOf(field()),
                dayOrNull(),
                Long.parseLong(field()),
                nothingSaid);
    }

    private String field() {
        var end = end();
        var field = kept.substring(at, end);
        at = end + 1;
        return field;
    }

    private int end() {
        var end = at;
        while (kept.charAt(end) != ',' && kept.charAt(end) != ';') end++;
        return end;
    }

    private int number() {
        var end = end();
        var number = Integer.parseInt(kept, at, end, 10);
        at = end + 1;
        return number;
    }

    private @Nullable Integer numberOrNull() {
        if (nothing()) return null;
        return number();
    }

    private @Nullable LocalDate dayOrNull() {
        return nothing() ? null : LocalDate.ofEpochDay(number());
    }

    private @Nullable LocalTime timeOrNull() {
        return nothing() ? null : LocalTime.parse(field());
    }

    /** Whether the field is empty, and if so, past it. */
    private boolean nothing() {
        if (end() > at) return false;
        at++;
        return true;
    }
}
