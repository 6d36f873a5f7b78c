package opora.roadmap.internal.view.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import opora.shared.Period;

/** Occurrences by day: a month, a week, or a list (календарь). */
public record CalendarPage(Mode mode, LocalDate on, List<DueLine> lines) {

    /** How a calendar is laid out. */
    public enum Mode {
        MONTH,
        WEEK,
        LIST
    }

    /** What a calendar laid out so shows around a day: whole weeks, or the month alone. */
    static Period shown(Mode mode, LocalDate on) {
        var month = YearMonth.from(on);
        return switch (mode) {
            case WEEK -> new Period(monday(on), monday(on).plusDays(6));
            case LIST -> new Period(month.atDay(1), month.atEndOfMonth());
            case MONTH ->
                    new Period(monday(month.atDay(1)), monday(month.atEndOfMonth()).plusDays(6));
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public List<List<LocalDate>> weeks() {
        var shown = shown(mode, on);
        return Stream.iterate(
                        shown.startsOn(),
                        day -> !day.isAfter(shown.endsOn()),
                        day -> day.plusWeeks(1))
                .map(monday -> Stream.iterate(monday, day -> day.plusDays(1)).limit(7).toList())
                .toList();
    }

    public List<LocalDate> days() {
        return lines.stream().map(DueLine::day).distinct().toList();
    }

    public List<DueLine> on(LocalDate day) {
        return lines.stream().filter(line -> line.day().equals(day)).toList();
    }

    public LocalDate previous() {
        return mode == Mode.WEEK ? on.minusWeeks(1) : on.minusMonths(1);
    }

    public LocalDate next() {
        return mode == Mode.WEEK ? on.plusWeeks(1) : on.plusMonths(1);
    }

    public boolean outside(LocalDate day) {
        return mode == Mode.MONTH && !YearMonth.from(day).equals(YearMonth.from(on));
    }
}
