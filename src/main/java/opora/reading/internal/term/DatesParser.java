package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Token.Kind;

/**
 * dates := point [years] [(– | по) point [years]], where a point is a month, a day, a quarter, a
 * part of one («конец мая», «2 декада ноября»), a season, or several with one head («10, 17 мая»).
 */
final class DatesParser {

    private final Cursor cursor;
    private final YearsParser years;
    private final PointParser points;
    private final Consumer<Asked> asked;
    private boolean rangeRead;

    DatesParser(Cursor cursor, YearsParser years, Consumer<Asked> asked) {
        this.cursor = cursor;
        this.years = years;
        this.asked = asked;
        this.points = new PointParser(cursor, years, asked);
    }

    /** Empty, with the cursor where it was, when no dates stand here. */
    List<Dates> parse(boolean afterFrom) {
        var mark = cursor.mark();
        var found = points.parse(afterFrom);
        rangeRead = points.rangeRead();
        if (found.isEmpty()) {
            cursor.reset(mark);
            return found;
        }
        var all = new ArrayList<>(withYears(found));
        var last = all.removeLast();
        all.add(rangeFrom(last, afterFrom));
        all.forEach(this::askImpossible);
        return all;
    }

    /** The last call read from one end to another, not a single month or day. */
    boolean rangeRead() {
        return rangeRead;
    }

    private List<Dates> withYears(List<Dates> found) {
        if (found.getLast().dated()) return found;
        skipCurrentYear();
        if (commaBeforeYearOfRange()) cursor.next();
        var full = years.parse();
        var given = full == null ? years.shortYear() : full;
        if (given == null) return found;
        if (given.academic()) found = found.stream().map(DatesParser::schoolHalf).toList();
        return found.stream().map(d -> d.in(given)).toList();
    }

    /** «сентябрь, 2022 – май, 2023» and no more: the comma parts a month from its own year. */
    private boolean commaBeforeYearOfRange() {
        if (!cursor.sees(Kind.COMMA) || !cursor.peek(1).isYear()) return false;
        var dash = yearsEnd(2);
        if (cursor.peek(dash).is(Kind.DASH) && cursor.peek(dash + 1).is(Sense.MONTH)) {
            var comma = cursor.peek(dash + 2).is(Kind.COMMA) ? dash + 3 : dash + 2;
            return cursor.peek(comma).isYear() && closes(yearsEnd(comma + 1));
        }
        return cursor.before(2).is(Kind.DASH) && closes(dash);
    }

    private int yearsEnd(int ahead) {
        var end = ahead;
        while (cursor.peek(end).isUnit(Unit.YEAR)) end++;
        return end;
    }

    private boolean closes(int ahead) {
        return cursor.peek(ahead).is(Kind.END) || cursor.peek(ahead).is(Kind.CLOSE);
    }

    /** «1 полугодие 2022–2023 учебного года» is September to December. */
    private static Dates schoolHalf(Dates dates) {
        var part = dates.part();
        if (part.grain() != Unit.HALF_YEAR) return dates;
        return Dates.of(SchoolCalendar.half(part.fromMonth() == 1 ? 1 : 2));
    }

    private void skipCurrentYear() {
        if (cursor.sees(Sense.CURRENT) && cursor.peek(1).isUnit(Unit.YEAR)) {
            cursor.next();
            cursor.next();
        }
    }

    private Dates rangeFrom(Dates first, boolean afterFrom) {
        var mark = cursor.mark();
        var until = afterFrom && cursor.sees(Sense.UNTIL);
        var joined =
                cursor.take(Kind.DASH)
                        || cursor.take(Sense.BY)
                        || afterFrom && cursor.take(Sense.UNTIL)
                        || fullDatesSideBySide(first);
        if (joined) {
            if (!afterFrom) cursor.take(Sense.BY);
            var right = points.parse(false);
            if (right.size() == 1) {
                var last = withYears(right).getFirst();
                if (until && last.part().grain() != Unit.DAY) askUntil(last);
                rangeRead = true;
                return join(first, last);
            }
        }
        cursor.reset(mark);
        return first;
    }

    /** Two date columns glued by a converter: «01.01.2022 31.12.2022». */
    private boolean fullDatesSideBySide(Dates first) {
        var next = cursor.peek();
        var given = first.years();
        return next.is(Kind.DATE)
                && next.c() > 0
                && cursor.peek(1).is(Kind.END)
                && !cursor.before(2).is(Kind.DATE)
                && first.part().singleDay()
                && given != null
                && given.only() != null
                && !first.part()
                        .start(given.only())
                        .isAfter(Part.day(next.b(), next.a()).start(next.c()));
    }

    private Dates join(Dates first, Dates last) {
        var part = first.part().to(last.part());
        var from = first.years() == null ? null : first.years().only();
        var to = last.years() == null ? null : last.years().only();
        if (from != null && to != null) {
            if (part.end(to).isBefore(part.start(from)))
                asked.accept(new Asked(Question.REVERSED, List.of()));
            return new Dates(part, from, to, null);
        }
        if (from != null) return new Dates(part, from, part.overNewYear() ? from + 1 : from, null);
        return Dates.of(part).in(last.years() == null ? first.years() : last.years());
    }

    private void askUntil(Dates last) {
        asked.accept(new Asked(Question.UNTIL_MONTH, List.of(last.part().toMonth())));
    }

    private void askImpossible(Dates dates) {
        if (dates.part().impossible()) asked.accept(new Asked(Question.IMPOSSIBLE_DAY, List.of()));
    }
}
