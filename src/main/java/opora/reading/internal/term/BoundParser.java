package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Phrase.DaysOfMonth;
import opora.reading.internal.term.Phrase.Idea;
import opora.reading.internal.term.Phrase.Since;
import opora.reading.internal.term.Phrase.Until;
import opora.reading.internal.term.Phrase.YearSpan;
import opora.reading.internal.term.Phrase.Years;
import opora.reading.internal.term.Token.Kind;

/** «до», «не позднее», «к», «по» a day; «с», «начиная с», «не ранее» a day; «с … по …». */
final class BoundParser {

    private final Cursor cursor;
    private final YearsParser years;
    private final DatesParser dates;
    private final CountParser counts;
    private final EdgeParser edges;
    private final Consumer<Phrase> found;

    BoundParser(
            Cursor cursor,
            YearsParser years,
            DatesParser dates,
            CountParser counts,
            Consumer<Phrase> found) {
        this.cursor = cursor;
        this.years = years;
        this.dates = dates;
        this.counts = counts;
        this.edges = new EdgeParser(cursor, years, dates, found);
        this.found = found;
    }

    boolean parse() {
        var mark = cursor.mark();
        if (read()) return true;
        cursor.reset(mark);
        return false;
    }

    private boolean read() {
        var token = cursor.peek();
        if (token.is(Sense.NOT)) {
            cursor.next();
            if (cursor.take(Sense.LATER)) {
                cursor.take(Sense.THAN);
                return until(true) || noDate();
            }
            if (cursor.take(Sense.LESS)) {
                cursor.take(Sense.THAN);
                return cursor.take(Sense.FOR) && noDate();
            }
            return cursor.take(Sense.EARLIER) && since();
        }
        if (token.is(Sense.UNTIL)) {
            var mark = cursor.mark();
            if (counts.parse()) return true;
            cursor.reset(mark);
            cursor.next();
            return until(false) || noDate();
        }
        if (token.is(Sense.TO) || token.is(Sense.BY)) {
            cursor.next();
            return until(token.is(Sense.BY));
        }
        if (token.is(Sense.SINCE) || token.is(Sense.FROM) || token.is(Sense.AFTER)) {
            var mark = cursor.mark();
            if (counts.fromTo()) return true;
            cursor.reset(mark);
            cursor.next();
            cursor.take(Sense.FROM);
            return hours() || since() || noDate();
        }
        return false;
    }

    /** «до момента утверждения»: the day hangs on something that has no date here. */
    private boolean noDate() {
        if (cursor.peek().is(Sense.SCHEDULE)) return false;
        var from = cursor.peek().text();
        var dated = false;
        while (!cursor.atEnd() && !closes() && !opensLastDay()) {
            var newYear =
                    cursor.sees(Sense.NEW)
                            && (cursor.peek(1).isUnit(Unit.YEAR)
                                    || cursor.peek(1).is(Sense.ACADEMIC));
            dated |= newYear || cursor.sees(Sense.MONTH) || cursor.sees(Kind.DATE);
            cursor.next();
        }
        if (dated) ask(Question.DATE_OF_EVENT);
        if (opensLastDay()) {
            ask(Question.UNKNOWN_WORDS, from);
            return true;
        }
        found.accept(Idea.NO_DATE);
        return true;
    }

    private boolean closes() {
        return cursor.sees(Kind.COMMA) || cursor.sees(Kind.OPEN) || cursor.sees(Kind.CLOSE);
    }

    /** «(с даты принятия) по декабрь 2024 г.». */
    private boolean opensLastDay() {
        var next = cursor.peek(1);
        return (cursor.sees(Sense.BY) || cursor.sees(Sense.UNTIL))
                && (next.is(Sense.MONTH)
                        || next.is(Kind.DATE)
                        || next.is(Kind.MONTH_OF_YEAR)
                        || next.isCount()
                                && (cursor.sees(Sense.BY) || cursor.peek(2).is(Sense.MONTH)));
    }

    private boolean until(boolean strict) {
        cursor.take(Sense.FIXED_TIMES);
        cursor.take(Kind.COLON);
        if (cursor.sees(Sense.END) && edges.untilEnd()) return true;
        if (cursor.sees(Sense.BEGIN) && edges.untilBegin()) return true;
        var given = years.parse();
        if (given != null) return untilYears(given, strict);
        if (dayOfMonth()) return true;
        if (edges.newYear()) return true;
        if (cursor.sees(Sense.MIDDLE) || cursor.sees(Sense.BEGIN)) ask(Question.APPROXIMATE);
        var mark = cursor.mark();
        var days = dates.parse(false);
        if (days.isEmpty()) {
            cursor.reset(mark);
            return false;
        }
        var inclusive = strict || cursor.take(Sense.INCLUSIVE);
        days = withFurther(days);
        for (var day : days) {
            if (!inclusive && day.part().grain() != Unit.DAY) {
                ask(Question.UNTIL_MONTH, day.part().toMonth());
            }
            found.accept(new Until(day, null));
        }
        return true;
    }

    /** «до 25 июня и 25 декабря»: days of one and the same «до». */
    private List<Dates> withFurther(List<Dates> days) {
        var all = new ArrayList<>(days);
        while (all.getLast().part().singleDay()) {
            var mark = cursor.mark();
            cursor.take(Kind.COMMA);
            cursor.take(Sense.AND);
            var more = cursor.mark() == mark ? List.<Dates>of() : dates.parse(false);
            if (more.size() != 1 || !more.getFirst().part().singleDay()) {
                cursor.reset(mark);
                return all;
            }
            all.addAll(more);
        }
        return all;
    }

    private boolean untilYears(Years given, boolean strict) {
        var last = given.spans().getLast().last();
        if (!strict && !cursor.take(Sense.INCLUSIVE)) ask(Question.UNTIL_YEAR, last);
        cursor.take(Sense.INCLUSIVE);
        found.accept(new Until(null, given));
        return true;
    }

    /** «до 25 числа». */
    private boolean dayOfMonth() {
        var mark = cursor.mark();
        var digits = cursor.peek().is(Kind.NUMBER) && cursor.peek().b() > 0;
        var day = CountList.parse(cursor, false);
        var bare = digits && day.single() && day.within(31) && closesBareDay();
        if (!day.isEmpty() && (bare || cursor.take(Sense.NUMBER) || workingDayOfMonth())) {
            if (day.ranges().size() > 1) ask(Question.CONFLICT);
            day.ranges().forEach(r -> found.accept(new DaysOfMonth(1, ofMonth(r.to()), true)));
            return true;
        }
        cursor.reset(mark);
        return false;
    }

    /** «ежемесячно до 25». */
    private boolean closesBareDay() {
        return !cursor.before(2).is(Sense.BY)
                && (cursor.atEnd()
                        || cursor.sees(Kind.COMMA)
                        || cursor.sees(Kind.CLOSE)
                        || cursor.sees(Sense.EACH_UNIT));
    }

    /** «(до 5-го) рабочего дня месяца». */
    private boolean workingDayOfMonth() {
        if (!cursor.sees(Sense.WORKING) || !cursor.peek(1).isUnit(Unit.DAY)) return false;
        var month = cursor.peek(2).is(Sense.EACH) ? cursor.peek(3) : cursor.peek(2);
        if (!month.isUnit(Unit.MONTH)) return false;
        cursor.next();
        cursor.next();
        ask(Question.APPROXIMATE);
        return true;
    }

    /** «последнее число» is the last day of any month. */
    private static int ofMonth(int day) {
        return day < 0 ? Part.LAST_DAY : day;
    }

    private boolean since() {
        if (cursor.peek().isYear()) return sinceYear();
        var mark = cursor.mark();
        if (daysFromTo()) return true;
        cursor.reset(mark);
        var days = dates.parse(true);
        if (days.isEmpty()) return false;
        if (days.size() > 1 || dates.rangeRead()) days.forEach(found);
        else found.accept(new Since(days.getFirst(), null));
        return true;
    }

    /** «с 9.00 до 17.00» dates nothing. */
    private boolean hours() {
        if (!cursor.take(Kind.CLOCK)) return false;
        var mark = cursor.mark();
        var joined = cursor.take(Sense.UNTIL) || cursor.take(Sense.BY) || cursor.take(Kind.DASH);
        if (!joined || !cursor.take(Kind.CLOCK)) cursor.reset(mark);
        return true;
    }

    /** «с 1 по 5 число (каждого месяца)». */
    private boolean daysFromTo() {
        var days = CountList.parse(cursor, true);
        if (days.isEmpty() || !cursor.take(Sense.NUMBER)) return false;
        found.accept(new DaysOfMonth(days.first(), days.last(), false));
        return true;
    }

    private boolean sinceYear() {
        var first = years.parse();
        if (first == null) return false;
        var until = cursor.sees(Sense.UNTIL);
        var mark = cursor.mark();
        if (cursor.take(Sense.BY) || cursor.take(Sense.UNTIL)) {
            cursor.take(Sense.END);
            var last = years.parse();
            if (last != null) {
                if (until) ask(Question.UNTIL_YEAR, last.spans().getLast().last());
                var span =
                        new YearSpan(
                                first.spans().getFirst().first(), last.spans().getLast().last());
                found.accept(new Years(List.of(span), last.academic(), true));
                return true;
            }
        }
        cursor.reset(mark);
        var span = first.spans().getFirst();
        found.accept(
                span.last() > span.first() && !first.academic() ? first : new Since(null, first));
        return true;
    }

    private void ask(Question question, Object... args) {
        found.accept(new Asked(question, List.of(args)));
    }
}
