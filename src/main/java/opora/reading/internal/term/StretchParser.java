package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Token.Kind;

/** Beginning, middle and end of a month, a quarter, a half-year, a year, a school year. */
final class StretchParser {

    private final Cursor cursor;
    private final YearsParser years;
    private final NumberedPoints numbered;
    private final Consumer<Asked> asked;

    StretchParser(
            Cursor cursor, YearsParser years, NumberedPoints numbered, Consumer<Asked> asked) {
        this.cursor = cursor;
        this.years = years;
        this.numbered = numbered;
        this.asked = asked;
    }

    /** «начало мая», «конец 2022 года», «конец учебного года», «середина I квартала». */
    List<Dates> parse(int from, int to) {
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
        var begin = parse(1, 10);
        cursor.reset(mark);
        var edges = new ArrayList<>(begin);
        edges.addAll(parse(21, Part.LAST_DAY));
        return edges;
    }

    /** «в конце (каждого) месяца», «первая половина месяца». */
    static List<Dates> eachMonth(int from, int to) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Dates.of(Part.days(month, from, to)))
                .toList();
    }

    private static List<Dates> edgesOfHalves(int from) {
        return IntStream.of(from == 1 ? 1 : from == 11 ? 3 : 6, from == 1 ? 7 : from == 11 ? 9 : 12)
                .mapToObj(month -> Dates.of(Part.months(month, month, Unit.HALF_YEAR)))
                .toList();
    }

    private List<Dates> edgeOfYear(int from) {
        if (from == 11) asked.accept(new Asked(Question.APPROXIMATE, List.of()));
        var month = from == 1 ? 1 : from == 11 ? 6 : 12;
        return List.of(Dates.of(Part.months(month, month, Unit.YEAR)));
    }

    private List<Dates> edgeOfSchoolYear(int from) {
        if (from != 1) asked.accept(new Asked(Question.SCHOOL_YEAR_EDGE, List.of()));
        var month = from == 1 ? 9 : from == 11 ? 1 : 5;
        return List.of(Dates.of(Part.months(month, month, Unit.MONTH)));
    }

    private List<Dates> edgeOfUnit(int from) {
        var whole = numbered.parse(false);
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
}
