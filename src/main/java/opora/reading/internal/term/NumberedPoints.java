package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import opora.reading.internal.term.CountList.Range;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Token.Kind;

/** Numbers and the one noun after them: «10, 17 мая», «I, III квартал», «2 декада ноября». */
final class NumberedPoints {

    private static final Pattern GENITIVE = Pattern.compile(".*(ря|ля|ня|мая|та)");
    private static final Set<String> SEVERAL = Set.of("недели", "недель", "декады", "декад");

    private final Cursor cursor;
    private final Consumer<Asked> asked;
    private boolean rangeRead;

    NumberedPoints(Cursor cursor, Consumer<Asked> asked) {
        this.cursor = cursor;
        this.asked = asked;
    }

    /** The last call read several days of one head: «1–15 октября». */
    boolean rangeRead() {
        return rangeRead;
    }

    List<Dates> parse(boolean afterFrom) {
        rangeRead = false;
        var bare = bareNumber(cursor.peek());
        var counts = CountList.parse(cursor, afterFrom);
        if (counts.isEmpty()) return List.of();
        if (bare && counts.single() && counts.first() > 1 && severalWeeks())
            asked.accept(new Asked(Question.APPROXIMATE, List.of()));
        rangeRead = counts.ranges().stream().anyMatch(r -> r.from() != r.to());
        var joins =
                cursor.sees(Kind.DASH)
                        || cursor.sees(Kind.COMMA)
                        || cursor.sees(Sense.AND)
                        || to(afterFrom);
        if (joins && cursor.peek(1).is(Kind.DATE)) {
            return daysBeforeDate(counts);
        }
        var academic = cursor.take(Sense.ACADEMIC);
        var noun = cursor.peek();
        if (noun.is(Sense.MONTH) && counts.within(31) && counts.first() > 0) {
            return daysOf(counts);
        }
        if (noun.is(Sense.HALF)) return halves(counts);
        if (!noun.is(Sense.UNIT)) return List.of();
        cursor.next();
        return units(counts, noun.unit(), academic);
    }

    /** «10–20 мая», «10–20 мая и ноября»: a month in the genitive has no days but these. */
    private List<Dates> daysOf(CountList counts) {
        var found = new ArrayList<Dates>();
        int mark;
        do {
            var month = cursor.next().a();
            found.addAll(all(counts, r -> Part.days(month, r.from(), r.to())));
            mark = cursor.mark();
        } while ((cursor.take(Sense.AND) || cursor.take(Kind.COMMA))
                && cursor.sees(Sense.MONTH)
                && GENITIVE.matcher(Words.fold(cursor.peek().text())).matches());
        cursor.reset(mark);
        return found;
    }

    /** «две недели октября»: how many, not which; «2-я неделя» says which. */
    private static boolean bareNumber(Token token) {
        return token.is(Sense.CARDINAL)
                || token.is(Kind.NUMBER)
                        && token.b() > 0
                        && token.text().chars().allMatch(Character::isDigit);
    }

    private boolean severalWeeks() {
        var slice = cursor.peek().isUnit(Unit.WEEK) || cursor.peek().isUnit(Unit.DECADE);
        return slice && SEVERAL.contains(Words.fold(cursor.peek().text()));
    }

    /** «квартал I», «кв. 1, 3», «полугодие 2». */
    List<Dates> nounFirst() {
        rangeRead = false;
        var unit = cursor.next().unit();
        if (unit != Unit.QUARTER && unit != Unit.HALF_YEAR) return List.of();
        var counts = CountList.parse(cursor, false);
        var alone = cursor.atEnd() || cursor.sees(Kind.CLOSE) || cursor.peek().isYear();
        return counts.isEmpty() || counts.first() < 1 || !alone
                ? List.of()
                : units(counts, unit, false);
    }

    /** «(с 22) по 26.08.2022». */
    private boolean to(boolean afterFrom) {
        return afterFrom && (cursor.sees(Sense.BY) || cursor.sees(Sense.UNTIL));
    }

    private List<Dates> units(CountList counts, Unit unit, boolean academic) {
        return switch (unit) {
            case QUARTER -> counts.within(4) ? all(counts, this::quarters) : List.of();
            case HALF_YEAR, SCHOOL_HALF -> {
                var school = academic || unit == Unit.SCHOOL_HALF || ofSchoolYear();
                if (!counts.within(2)) yield List.of();
                yield all(counts, r -> school ? schoolHalves(r) : halfYears(r));
            }
            case SCHOOL_QUARTER -> {
                asked.accept(new Asked(Question.SCHOOL_QUARTER, List.of()));
                yield counts.within(4) ? all(counts, NumberedPoints::schoolQuarters) : List.of();
            }
            case DECADE -> counts.within(3) ? slices(counts, 10) : List.of();
            case WEEK -> counts.within(5) ? slices(counts, 7) : List.of();
            default -> List.of();
        };
    }

    private boolean ofSchoolYear() {
        if (!cursor.sees(Sense.ACADEMIC) || !cursor.peek(1).isUnit(Unit.YEAR)) return false;
        cursor.next();
        cursor.next();
        return true;
    }

    private Part quarters(Range r) {
        var from = r.from() < 0 ? 4 : r.from();
        var to = r.to() < 0 ? 4 : r.to();
        return Part.months(3 * from - 2, 3 * to, Unit.QUARTER);
    }

    private static Part halfYears(Range r) {
        return Part.months(6 * Math.abs(r.from()) - 5, 6 * Math.abs(r.to()), Unit.HALF_YEAR);
    }

    private static Part schoolHalves(Range r) {
        return SchoolCalendar.half(Math.abs(r.from())).to(SchoolCalendar.half(Math.abs(r.to())));
    }

    private static Part schoolQuarters(Range r) {
        var last = r.to() < 0 ? 4 : r.to();
        var first = r.from() < 0 ? 4 : r.from();
        return SchoolCalendar.quarter(first).to(SchoolCalendar.quarter(last));
    }

    /** «2 декада ноября», «1-я неделя октября»; without a month it is none of ours. */
    private List<Dates> slices(CountList counts, int length) {
        if (!cursor.sees(Sense.MONTH)) return List.of();
        if (length == 7 && counts.last() < 0)
            asked.accept(new Asked(Question.LAST_WEEK, List.of()));
        var month = cursor.next().a();
        return all(
                counts,
                r -> {
                    var first = MonthSlice.of(r.from(), length);
                    var last = MonthSlice.of(r.to(), length);
                    return Part.days(month, first.from(), last.to());
                });
    }

    private List<Dates> halves(CountList counts) {
        cursor.next();
        if (!counts.within(2)) return List.of();
        if (cursor.sees(Sense.MONTH)) {
            var month = cursor.next().a();
            return all(
                    counts,
                    r ->
                            Part.days(
                                    month,
                                    r.from() == 1 ? 1 : 16,
                                    r.to() == 1 ? 15 : Part.LAST_DAY));
        }
        if (cursor.take(Unit.MONTH))
            return counts.first() == 1
                    ? StretchParser.eachMonth(1, 15)
                    : StretchParser.eachMonth(16, Part.LAST_DAY);
        if (ofSchoolYear()) return all(counts, NumberedPoints::schoolHalves);
        if (cursor.peek().isYear() || cursor.take(Unit.YEAR))
            return all(counts, NumberedPoints::halfYears);
        return List.of();
    }

    /** «10–12.11.2021», «10, 17.11.2021»: the last number of the list has the month and year. */
    private List<Dates> daysBeforeDate(CountList counts) {
        var mark = cursor.next();
        var list = mark.is(Kind.COMMA) || mark.is(Sense.AND);
        var date = cursor.next();
        var month = date.b();
        rangeRead |= !list;
        if (!list) return List.of(Dates.of(Part.days(month, counts.first(), date.a()), date.c()));
        var all = new ArrayList<Dates>();
        counts.ranges()
                .forEach(r -> all.add(Dates.of(Part.days(month, r.from(), r.to()), date.c())));
        all.add(Dates.of(Part.day(month, date.a()), date.c()));
        return all;
    }

    private static List<Dates> all(CountList counts, Function<Range, Part> part) {
        return counts.ranges().stream().map(part).map(Dates::of).toList();
    }
}
