package opora.roadmap.internal.view.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import opora.shared.Period;

/** Days as places across the diagram (шкала диаграммы). */
public record GanttScale(Period shown, int width, Zoom zoom) {

    /** What a laptop leaves for the plot. */
    private static final int ROOM = 666;

    private static final int MOST_MONTHS = 120;

    /** A line of the grid and the word under it. */
    public record Tick(int x, boolean year, boolean quarter, String word, int wordX) {}

    /** A year above its quarters. */
    public record YearMark(int x, String year) {}

    static GanttScale of(Period plan, Zoom zoom) {
        var first = YearMonth.from(plan.startsOn());
        var last = YearMonth.from(plan.endsOn());
        if (first.until(last, ChronoUnit.MONTHS) >= MOST_MONTHS)
            last = first.plusMonths(MOST_MONTHS - 1);
        var months = (int) first.until(last, ChronoUnit.MONTHS) + 1;
        var width = Math.max(ROOM, months * zoom.leastPerMonth());
        return new GanttScale(new Period(first.atDay(1), last.atEndOfMonth()), width, zoom);
    }

    /** Left edge of a day; days outside stand at the edges. */
    public int x(LocalDate day) {
        var all = ChronoUnit.DAYS.between(shown.startsOn(), shown.endsOn()) + 1;
        var passed = Math.clamp(ChronoUnit.DAYS.between(shown.startsOn(), day), 0, all);
        return (int) Math.round((double) width * passed / all);
    }

    public boolean shows(LocalDate from, LocalDate to) {
        return shown.overlaps(new Period(from, to));
    }

    public List<YearMark> years() {
        var marks = new ArrayList<YearMark>();
        var first = shown.startsOn();
        for (int year = first.getYear(); year <= shown.endsOn().getYear(); year++) {
            var start = LocalDate.of(year, 1, 1);
            var x = start.isBefore(first) ? 0 : x(start);
            if (width - x > 40) marks.add(new YearMark(x, String.valueOf(year)));
        }
        return marks;
    }

    /** Months as lines, their words or those of quarters between them. */
    public List<Tick> ticks(java.util.function.Function<YearMonth, String> monthWord) {
        var ticks = new ArrayList<Tick>();
        var month = YearMonth.from(shown.startsOn());
        for (; !month.atDay(1).isAfter(shown.endsOn()); month = month.plusMonths(1)) {
            var quarter = (month.getMonthValue() - 1) % 3 == 0;
            var begins = quarter || month.equals(YearMonth.from(shown.startsOn()));
            var wordEnd = zoom == Zoom.MONTHS ? month.plusMonths(1) : quarterEnd(month);
            var from = x(month.atDay(1));
            var to = x(wordEnd.atDay(1));
            var word =
                    zoom == Zoom.MONTHS
                            ? monthWord.apply(month)
                            : begins && zoom == Zoom.QUARTERS ? roman(month) : "";
            ticks.add(
                    new Tick(
                            from,
                            month.getMonthValue() == 1,
                            quarter,
                            to - from < 14 ? "" : word,
                            (from + to) / 2));
        }
        return ticks;
    }

    private static YearMonth quarterEnd(YearMonth month) {
        return YearMonth.of(month.getYear(), (month.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3);
    }

    private static String roman(YearMonth month) {
        return List.of("I", "II", "III", "IV").get((month.getMonthValue() - 1) / 3);
    }
}
