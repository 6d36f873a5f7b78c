package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import opora.reading.internal.term.CountList.Range;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Token.Kind;

/** One end of a range of days: month, day, quarter, season, part of a month or of a year. */
final class PointParser {

    private final Cursor cursor;
    private final YearsParser years;
    private final Consumer<Asked> asked;
    private boolean rangeRead;

    PointParser(Cursor cursor, YearsParser years, Consumer<Asked> asked) {
        this.cursor = cursor;
        this.years = years;
        this.asked = asked;
    }

    List<Dates> parse(boolean afterFrom) {
        rangeRead = false;
        var token = cursor.peek();
        if (token.is(Kind.DATE)) {
            cursor.next();
            wordOfYear(token);
            return List.of(Dates.of(Part.day(token.b(), token.a()), token.c()));
        }
        if (token.is(Kind.MONTH_OF_YEAR)) {
            cursor.next();
            wordOfYear(token);
            return List.of(Dates.of(Part.months(token.b(), token.b(), Unit.MONTH), token.c()));
        }
        return switch (token.lexeme().sense()) {
            case MONTH -> month();
            case SEASON -> season();
            case BEGIN -> stretch(1, 10);
            case MIDDLE -> stretch(11, 20);
            case END -> stretch(21, Part.LAST_DAY);
            case AUGUST_EVENT -> hinted();
            default -> counted(afterFrom);
        };
    }

    /** The last call read several days of one head: «1–15 октября». */
    boolean rangeRead() {
        return rangeRead;
    }

    /** «15.12.21 г.». */
    private void wordOfYear(Token date) {
        while (date.c() > 0 && cursor.take(Unit.YEAR)) {}
    }

    private List<Dates> month() {
        var month = cursor.next().a();
        cursor.take(Unit.MONTH);
        return List.of(Dates.of(Part.months(month, month, Unit.MONTH)));
    }

    private List<Dates> hinted() {
        while (cursor.sees(Kind.WORD) && !cursor.sees(Sense.MONTH)) cursor.next();
        asked.accept(new Asked(Question.HINTED_MONTH, List.of(8)));
        return List.of(Dates.of(Part.months(8, 8, Unit.MONTH)));
    }

    private List<Dates> season() {
        var first = cursor.peek().a();
        if (cursor.holidaysAhead()) return List.of();
        cursor.next();
        if (!cursor.take(Sense.PERIOD)) cursor.take(Unit.MONTH);
        if (first == 12) asked.accept(new Asked(Question.SEASON_OF_WINTER, List.of()));
        return List.of(Dates.of(Part.months(first, (first + 1) % 12 + 1, Unit.QUARTER)));
    }

    /** «начало мая», «конец 2022 года», «конец учебного года», «середина I квартала». */
    private List<Dates> stretch(int from, int to) {
        cursor.next();
        if (beginAndEnd()) return bothEdges();
        cursor.take(Sense.EACH);
        if (cursor.sees(Sense.MONTH)) {
            var month = cursor.next().a();
            return List.of(Dates.of(Part.days(month, from, to)));
        }
        cursor.take(Sense.CURRENT);
        cursor.take(Sense.NEW);
        if (cursor.sees(Sense.ACADEMIC) && cursor.peek(1).isUnit(Unit.YEAR)) {
            cursor.next();
            cursor.next();
            return edgeOfSchoolYear(from);
        }
        if (cursor.take(Unit.MONTH)) return eachMonth(from, to);
        if (cursor.take(Unit.QUARTER)) return QuarterMonths.of(from == 1 ? 1 : from == 11 ? 2 : 3);
        if (cursor.take(Unit.HALF_YEAR)) return edgesOfHalves(from);
        if (cursor.take(Unit.YEAR)) return edgeOfYear(from);
        var given = years.parse();
        if (given != null) {
            var edge = given.academic() ? edgeOfSchoolYear(from) : edgeOfYear(from);
            return edge.stream().map(d -> d.in(given)).toList();
        }
        return edgeOfUnit(from);
    }

    /** «в начале и в конце учебного года». */
    private boolean beginAndEnd() {
        var mark = cursor.mark();
        cursor.take(Kind.COMMA);
        cursor.take(Sense.AND);
        cursor.take(Sense.IN);
        if (cursor.mark() > mark && cursor.sees(Sense.END)) return true;
        cursor.reset(mark);
        return false;
    }

    private List<Dates> bothEdges() {
        var mark = cursor.mark();
        var begin = stretch(1, 10);
        cursor.reset(mark);
        var edges = new ArrayList<>(begin);
        edges.addAll(stretch(21, Part.LAST_DAY));
        return edges;
    }

    /** «в конце (каждого) месяца», «первая половина месяца». */
    private static List<Dates> eachMonth(int from, int to) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Dates.of(Part.days(month, from, to)))
                .toList();
    }

    private static List<Dates> edgesOfHalves(int from) {
        return IntStream.of(from == 1 ? 1 : from == 11 ? 3 : 6, from == 1 ? 7 : from == 11 ? 9 : 12)
                .mapToObj(month -> Dates.of(Part.months(month, month, Unit.HALF_YEAR)))
                .toList();
    }

    private static List<Dates> edgeOfYear(int from) {
        var month = from == 1 ? 1 : from == 11 ? 6 : 12;
        return List.of(Dates.of(Part.months(month, month, Unit.YEAR)));
    }

    private List<Dates> edgeOfSchoolYear(int from) {
        if (from != 1) asked.accept(new Asked(Question.SCHOOL_YEAR_EDGE, List.of()));
        var month = from == 1 ? 9 : from == 11 ? 1 : 5;
        return List.of(Dates.of(Part.months(month, month, Unit.MONTH)));
    }

    private List<Dates> edgeOfUnit(int from) {
        var whole = counted(false);
        if (whole.isEmpty()) return whole;
        return whole.stream().map(Dates::part).map(p -> edge(p, from)).toList();
    }

    /** The month keeps the unit it was said by: a half-year may be the school's. */
    private static Dates edge(Part unit, int from) {
        var month =
                from == 1 ? unit.fromMonth() : from == 11 ? unit.fromMonth() + 1 : unit.toMonth();
        var grain = unit.grain() == Unit.HALF_YEAR ? Unit.HALF_YEAR : Unit.MONTH;
        return Dates.of(Part.months(month, month, grain));
    }

    private List<Dates> counted(boolean afterFrom) {
        var counts = CountList.parse(cursor, afterFrom);
        if (counts.isEmpty()) return List.of();
        rangeRead = counts.ranges().stream().anyMatch(r -> r.from() != r.to());
        var joins = cursor.sees(Kind.DASH) || cursor.sees(Kind.COMMA) || to(afterFrom);
        if (joins && cursor.peek(1).is(Kind.DATE)) {
            return daysBeforeDate(counts);
        }
        var academic = cursor.take(Sense.ACADEMIC);
        var noun = cursor.peek();
        if (noun.is(Sense.MONTH) && counts.within(31) && counts.first() > 0) {
            cursor.next();
            return all(counts, r -> Part.days(noun.a(), r.from(), r.to()));
        }
        if (noun.is(Sense.HALF)) return halves(counts);
        if (!noun.is(Sense.UNIT)) return List.of();
        cursor.next();
        return units(counts, noun.unit(), academic);
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
                yield counts.within(4) ? all(counts, PointParser::schoolQuarters) : List.of();
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
            return counts.first() == 1 ? eachMonth(1, 15) : eachMonth(16, Part.LAST_DAY);
        if (ofSchoolYear()) return all(counts, PointParser::schoolHalves);
        if (cursor.peek().isYear() || cursor.take(Unit.YEAR))
            return all(counts, PointParser::halfYears);
        return List.of();
    }

    /** «10–12.11.2021», «10, 17.11.2021»: the last number of the list has the month and year. */
    private List<Dates> daysBeforeDate(CountList counts) {
        var list = cursor.next().is(Kind.COMMA);
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
