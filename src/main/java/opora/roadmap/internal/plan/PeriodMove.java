package opora.roadmap.internal.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import opora.reading.PrintedIndicator;
import opora.reading.Schedule;
import opora.reading.TermReader;
import opora.shared.Period;
import opora.shared.Window;

/** How dates of one period become dates of another (перенос на новый период). */
record PeriodMove(Period from, Period to) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final int MONTHS = 12;

    private int months() {
        return (int)
                ChronoUnit.MONTHS.between(
                        YearMonth.from(from.startsOn()), YearMonth.from(to.startsOn()));
    }

    private boolean wholeYears() {
        return months() % MONTHS == 0;
    }

    /** Printed years move with the plan; a move by months leaves the words alone. */
    String text(String printed) {
        if (!wholeYears()) return printed;
        return YEAR.matcher(printed)
                .replaceAll(found ->
                        String.valueOf(Integer.parseInt(found.group()) + months() / MONTHS));
    }

    /**
     * Read anew, so that Fridays stay Fridays; what was put right by people is moved as it stands.
     */
    Schedule schedule(String printed, Schedule before) {
        var reader = new TermReader();
        var unchanged = reader.read(printed, from).windows().equals(before.windows());
        if (unchanged && wholeYears() && !printed.isBlank()) return reader.read(text(printed), to);
        var windows = before.windows().stream().map(this::window).toList();
        return new Schedule(
                before.kind(),
                windows,
                before.doubtful(),
                before.confidence(),
                before.notes(),
                before.doubts());
    }

    private Window window(Window one) {
        return new Window(day(one.from()), day(one.to()), one.minTimes(), one.maxTimes());
    }

    /** The last day of a month stays the last day. */
    private LocalDate day(LocalDate day) {
        var moved = day.plusMonths(months());
        var last = day.getDayOfMonth() == day.lengthOfMonth();
        return last ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
    }

    PrintedIndicator indicator(PrintedIndicator one) {
        var years = months() / MONTHS;
        return new PrintedIndicator(
                one.number(),
                one.name(),
                one.unit(),
                one.cumulative(),
                one.targets().stream()
                        .map(target ->
                                new PrintedIndicator.Target(target.year() + years, target.value()))
                        .toList());
    }
}
