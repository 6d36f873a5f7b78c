package opora.reading.internal.term;

import java.time.LocalDate;
import java.time.YearMonth;
import opora.shared.Period;

/**
 * Days of a year without the year: a day, a month, a range of them.
 *
 * @param fromDay day of the month; 0 and below counts back from its last day
 * @param toDay the same; 31 and more is the last day
 * @param grain unit it was said in: a range of months is MONTH
 */
record Part(int fromMonth, int fromDay, int toMonth, int toDay, Unit grain) {

    static final int LAST_DAY = 31;

    static Part day(int month, int day) {
        return new Part(month, day, month, day, Unit.DAY);
    }

    static Part days(int month, int from, int to) {
        return new Part(month, from, month, to, Unit.DAY);
    }

    static Part months(int from, int to, Unit grain) {
        return new Part(from, 1, to, LAST_DAY, grain);
    }

    /** From the first day of this to the last of the other. */
    Part to(Part last) {
        var coarser = grain.finerThan(last.grain) ? last.grain : grain;
        return new Part(fromMonth, fromDay, last.toMonth, last.toDay, coarser);
    }

    boolean overNewYear() {
        return toMonth < fromMonth
                || toMonth == fromMonth && toDay > 0 && fromDay > 0 && toDay < fromDay;
    }

    boolean singleDay() {
        return fromMonth == toMonth && fromDay == toDay;
    }

    /** 29 February, which most years lack. */
    boolean namesLeapDay() {
        return fromMonth == 2 && fromDay == 29 || toMonth == 2 && toDay == 29;
    }

    boolean impossible() {
        return tooLate(fromMonth, fromDay) || singleDay() && tooLate(toMonth, toDay);
    }

    private static boolean tooLate(int month, int day) {
        return day > YearMonth.of(2024, month).lengthOfMonth();
    }

    /** The days that begin in the given year. */
    Period in(int year) {
        return between(year, overNewYear() ? year + 1 : year);
    }

    Period between(int fromYear, int toYear) {
        var from = start(fromYear);
        var to = end(toYear);
        return to.isBefore(from) ? new Period(to, from) : new Period(from, to);
    }

    LocalDate start(int year) {
        return date(year, fromMonth, fromDay);
    }

    LocalDate end(int year) {
        return date(year, toMonth, toDay);
    }

    private static LocalDate date(int year, int month, int day) {
        var length = YearMonth.of(year, month).lengthOfMonth();
        return LocalDate.of(year, month, day <= 0 ? length + day : Math.min(day, length));
    }
}
