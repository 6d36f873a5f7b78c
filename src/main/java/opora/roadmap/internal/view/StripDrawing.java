package opora.roadmap.internal.view;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import opora.reading.ScheduleKind;
import opora.shared.web.MonthAxis;
import opora.shared.web.Strip;

/** Places a row's occurrences on the month axis. */
final class StripDrawing {

    static Strip draw(MeasureLine line, MonthAxis axis, RowWords words) {
        var strip = new Strip(axis);
        if (line.row().term() == ScheduleKind.CONTINUOUS) run(strip, line, words);
        for (var mark : foremost(line, axis, words).values()) {
            var label = words.label(mark);
            strip.box(mark.sign(words.today()), start(mark), mark.endsOn(), label, mark.href());
        }
        return strip;
    }

    private static void run(Strip strip, MeasureLine line, RowWords words) {
        var totals = line.totals();
        if (totals.startsOn() == null || totals.endsOn() == null) return;
        strip.run(totals.startsOn(), totals.endsOn(), words.today(), words.understood(line));
    }

    /**
     * Check points and windows that took most of the year are asked at their end: a box there, not
     * a wall.
     */
    private static java.time.LocalDate start(OccurrenceMark mark) {
        var point = mark.checkPoint() || mark.startsOn().plusMonths(6).isBefore(mark.endsOn());
        return point ? mark.endsOn() : mark.startsOn();
    }

    private static Map<YearMonth, OccurrenceMark> foremost(
            MeasureLine line, MonthAxis axis, RowWords words) {
        var first =
                Comparator.comparing(
                        (OccurrenceMark mark) -> MeasureLine.urgency(mark.sign(words.today())));
        var byMonth = new LinkedHashMap<YearMonth, OccurrenceMark>();
        for (var mark : line.marks()) {
            if (mark.unscheduled() || !axis.shows(start(mark), mark.endsOn())) continue;
            byMonth.merge(
                    YearMonth.from(start(mark)),
                    mark,
                    (one, other) -> first.compare(other, one) < 0 ? other : one);
        }
        return byMonth;
    }

    private StripDrawing() {}
}
