package opora.reading.internal.term;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Phrase.DaysOfMonth;
import opora.reading.internal.term.Phrase.Every;
import opora.reading.internal.term.Phrase.Weekdays;
import opora.reading.internal.term.Token.Kind;

/** Days that come with every month or week: «25 числа», «третий четверг», «последняя неделя». */
final class DaysParser {

    private final Cursor cursor;
    private final Consumer<Phrase> found;

    DaysParser(Cursor cursor, Consumer<Phrase> found) {
        this.cursor = cursor;
        this.found = found;
    }

    /** «25 числа», «третий четверг», «первая декада (месяца)». */
    boolean numbered(CountList numbers) {
        var noun = cursor.peek();
        if (noun.is(Sense.NUMBER)) {
            if (!numbers.within(31))
                found.accept(new Asked(Question.UNKNOWN_WORDS, List.of(cursor.before(1).text())));
            cursor.next();
            numbers.ranges().stream()
                    .map(r -> r.from() < 0 ? new CountList.Range(Part.LAST_DAY, Part.LAST_DAY) : r)
                    .forEach(r -> found.accept(new DaysOfMonth(r.from(), r.to(), false)));
            return true;
        }
        if (noun.is(Sense.WEEKDAY)) {
            return weekdays(numbers.ranges().stream().map(CountList.Range::from).toList());
        }
        if (noun.isUnit(Unit.DECADE)) return numbers.within(3) && sliceOfMonth(numbers);
        if (noun.isUnit(Unit.WEEK)) return numbers.within(5) && sliceOfMonth(numbers);
        if (noun.is(Sense.WORKING) && numbers.first() > 0) return workingDayOfMonth(numbers);
        if (noun.isUnit(Unit.MONTH)) return monthOfUnit(numbers);
        return numbers.first() < 0 ? lastDayOfMonth() : dayOfUnit(numbers);
    }

    /** «первый день месяца», «10-й день квартала». */
    private boolean dayOfUnit(CountList numbers) {
        if (!cursor.take(Unit.DAY) || !numbers.within(31)) return false;
        cursor.take(Sense.EACH);
        if (numbers.first() == 1 && cursor.take(Sense.ACADEMIC) && cursor.take(Unit.YEAR)) {
            found.accept(Dates.of(Part.day(9, 1)));
            return true;
        }
        if (cursor.take(Unit.QUARTER)) QuarterMonths.of(1).forEach(found);
        else if (!cursor.take(Unit.MONTH)) return false;
        else if (!cursor.sees(Sense.MONTH)) found.accept(Every.plain(Unit.MONTH));
        numbers.ranges().forEach(r -> found.accept(new DaysOfMonth(r.from(), r.to(), false)));
        return true;
    }

    /** «первый рабочий день месяца»: holidays are not known here, so a person is asked. */
    private boolean workingDayOfMonth(CountList numbers) {
        cursor.next();
        if (!cursor.take(Unit.DAY)) return false;
        cursor.take(Sense.EACH);
        if (cursor.take(Unit.QUARTER)) QuarterMonths.of(1).forEach(found);
        else if (!cursor.take(Unit.MONTH)) return false;
        found.accept(new Asked(Question.APPROXIMATE, List.of()));
        found.accept(new DaysOfMonth(numbers.first(), numbers.last(), false));
        return true;
    }

    /** «последний месяц квартала», «первый месяц каждого полугодия», «… учебного года». */
    private boolean monthOfUnit(CountList numbers) {
        cursor.next();
        cursor.take(Sense.EACH);
        cursor.take(Sense.REPORTING);
        var number = numbers.first();
        if (cursor.take(Unit.QUARTER) && numbers.within(3)) {
            QuarterMonths.of(number < 0 ? 3 : number).forEach(found);
            return true;
        }
        if (cursor.take(Unit.HALF_YEAR) && numbers.within(6)) {
            months(Unit.HALF_YEAR, number < 0 ? 6 : number, number < 0 ? 12 : number + 6);
            return true;
        }
        var school = cursor.take(Sense.ACADEMIC);
        cursor.take(Sense.CALENDAR);
        if (!cursor.take(Unit.YEAR) || !numbers.within(school ? 9 : 12)) return false;
        if (school && number < 0) found.accept(new Asked(Question.SCHOOL_YEAR_EDGE, List.of()));
        if (school) months(Unit.MONTH, number < 0 ? 5 : (number + 7) % 12 + 1);
        else months(Unit.YEAR, number < 0 ? 12 : number);
        return true;
    }

    private void months(Unit grain, int... months) {
        for (var month : months) found.accept(Dates.of(Part.months(month, month, grain)));
    }

    /** «последний (рабочий) день (каждого) месяца». */
    private boolean lastDayOfMonth() {
        var working = cursor.take(Sense.WORKING);
        if (!cursor.take(Unit.DAY)) return false;
        if (working) found.accept(new Asked(Question.LAST_WORKING_DAY, List.of()));
        var mark = cursor.mark();
        cursor.take(Sense.EACH);
        if (cursor.take(Unit.QUARTER)) QuarterMonths.of(3).forEach(found);
        else cursor.reset(mark);
        found.accept(new DaysOfMonth(Part.LAST_DAY, Part.LAST_DAY, false));
        return true;
    }

    private boolean sliceOfMonth(CountList numbers) {
        var length = cursor.next().isUnit(Unit.WEEK) ? 7 : 10;
        if (length == 7 && numbers.last() < 0)
            found.accept(new Asked(Question.LAST_WEEK, List.of()));
        for (var range : numbers.ranges()) {
            var first = MonthSlice.of(range.from(), length);
            found.accept(
                    new DaysOfMonth(first.from(), MonthSlice.of(range.to(), length).to(), false));
        }
        ofQuarter(numbers);
        return true;
    }

    /** «последняя декада (каждого) квартала» is of its last month, the first of its first. */
    private void ofQuarter(CountList numbers) {
        var mark = cursor.mark();
        cursor.take(Sense.EACH);
        var edge = numbers.last() < 0 || numbers.last() == 1;
        if (edge && cursor.take(Unit.QUARTER))
            QuarterMonths.of(numbers.last() < 0 ? 3 : 1).forEach(found);
        else cursor.reset(mark);
    }

    boolean weekdays(List<Integer> nths) {
        var days = new ArrayList<DayOfWeek>();
        int mark;
        do {
            days.addAll(weekdayOrRange());
            mark = cursor.mark();
            if (!cursor.take(Kind.COMMA)) cursor.take(Sense.AND);
            cursor.take(Sense.BY);
        } while (cursor.sees(Sense.WEEKDAY));
        cursor.reset(mark);
        found.accept(new Weekdays(days, nths, nths.isEmpty() ? Unit.WEEK : countedIn()));
        return true;
    }

    /** «(последний четверг) каждого квартала»; a month where nothing else is said. */
    private Unit countedIn() {
        var mark = cursor.mark();
        cursor.take(Sense.EACH);
        if (cursor.take(Unit.QUARTER)) return Unit.QUARTER;
        if (cursor.take(Unit.HALF_YEAR)) return Unit.HALF_YEAR;
        if (cursor.peek().isUnit(Unit.YEAR) && !cursor.before(1).is(Sense.EACH)) {
            cursor.next();
            return Unit.YEAR;
        }
        if (cursor.take(Unit.SCHOOL_QUARTER)) {
            found.accept(new Asked(Question.SCHOOL_QUARTER, List.of()));
            return Unit.SCHOOL_QUARTER;
        }
        cursor.reset(mark);
        return Unit.MONTH;
    }

    /** «вторник», «понедельник – пятница», «(с) понедельника по пятницу». */
    private List<DayOfWeek> weekdayOrRange() {
        var first = cursor.next().a();
        var joined = cursor.sees(Kind.DASH) || cursor.sees(Sense.BY);
        if (!joined || !cursor.peek(1).is(Sense.WEEKDAY) || cursor.peek(1).a() <= first)
            return List.of(DayOfWeek.of(first));
        cursor.next();
        return IntStream.rangeClosed(first, cursor.next().a()).mapToObj(DayOfWeek::of).toList();
    }

    boolean workingDays() {
        cursor.next();
        if (!cursor.take(Unit.DAY)) return false;
        found.accept(
                new Weekdays(
                        IntStream.rangeClosed(1, 5).mapToObj(DayOfWeek::of).toList(),
                        List.of(),
                        Unit.WEEK));
        return true;
    }

    boolean eachWeekday(CountList which) {
        var nths = which.ranges().stream().map(CountList.Range::from).toList();
        weekdays(nths);
        var rest = nths.size() == 1 && nths.getFirst() > 1;
        if (rest && !cursor.peek().isUnit(Unit.MONTH) && !cursor.before(1).is(Sense.UNIT))
            found.accept(new Asked(Question.EVERY_OTHER, List.of()));
        return true;
    }
}
