package opora.reading.internal.term;

import java.util.List;
import java.util.function.Consumer;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Every;
import opora.reading.internal.term.Phrase.Times;
import opora.reading.internal.term.Token.Kind;
import org.jspecify.annotations.Nullable;

/** [не реже | не менее | не более] [counts] раз [в [counts] unit]: how often a thing is done. */
final class CountParser {

    private final Cursor cursor;
    private final Consumer<Phrase> found;

    /** What «не реже», «не более» do to the number that follows. */
    private enum Bound {
        EXACT,
        LEAST,
        MOST
    }

    CountParser(Cursor cursor, Consumer<Phrase> found) {
        this.cursor = cursor;
        this.found = found;
    }

    /** True when a count was read; otherwise the caller puts the cursor back. */
    boolean parse() {
        var bound = bound();
        if (cursor.sees(Sense.EACH_UNIT) && bound != Bound.EXACT) {
            found.accept(every(cursor.next().unit(), 1, 1, 1, bound));
            return true;
        }
        if (cursor.sees(Sense.TWICE)) {
            var times = cursor.next().a();
            return in(times, times, bound);
        }
        if (cursor.take(Sense.TIMES) || onceIn()) return in(1, 1, bound);
        var counts = CountList.parse(cursor, false);
        if (counts.isEmpty() || counts.first() < 0) return false;
        var from = counts.first();
        if (cursor.take(Sense.TIMES)) return in(from, counts.last(), bound);
        return countedThings(from, counts.last(), bound);
    }

    /** «единожды в квартал», «однократно в учебном году»; alone it is once for all. */
    private boolean onceIn() {
        var unit = cursor.peek(2).is(Sense.UNIT) || cursor.peek(2).is(Sense.ACADEMIC);
        return unit
                && cursor.sees(Sense.ONE_TIME)
                && cursor.peek(1).is(Sense.IN)
                && !cursor.peek(3).isYear()
                && cursor.take(Sense.ONE_TIME);
    }

    /** «от 2 до 4 раз в год». */
    boolean fromTo() {
        if (!cursor.take(Sense.FROM) || !cursor.peek().isCount()) return false;
        var from = cursor.next().a();
        if (!cursor.take(Sense.UNTIL) || !cursor.peek().isCount()) return false;
        var to = cursor.next().a();
        return cursor.take(Sense.TIMES) && in(from, to, Bound.EXACT);
    }

    private Bound bound() {
        var not = cursor.take(Sense.NOT);
        var bound = Bound.EXACT;
        if (not && (cursor.take(Sense.RARER) || cursor.take(Sense.LESS))) bound = Bound.LEAST;
        else if (not && cursor.take(Sense.MORE)) bound = Bound.MOST;
        else if (!not && cursor.take(Sense.MINIMUM)) bound = Bound.LEAST;
        else if (!not && (cursor.take(Sense.MAXIMUM) || cursor.take(Sense.UNTIL)))
            bound = Bound.MOST;
        cursor.take(Kind.COMMA);
        cursor.take(Sense.THAN);
        cursor.take(Sense.BY);
        return bound;
    }

    /** «2 заседания в год», «не менее 3 семинаров в полугодие». */
    private boolean countedThings(int from, int to, Bound bound) {
        if (!cursor.sees(Sense.UNKNOWN) && !cursor.sees(Sense.NOISE)) return false;
        cursor.next();
        if (!cursor.take(Sense.IN) || !cursor.sees(Sense.UNIT)) return false;
        found.accept(every(cursor.next().unit(), 1, from, to, bound));
        return true;
    }

    private boolean in(int min, int max, Bound bound) {
        var mark = cursor.mark();
        if (!(cursor.take(Sense.IN) || cursor.take(Sense.FOR))) cursor.take(Kind.SLASH);
        cursor.take(Sense.DURING);
        cursor.take(Sense.EACH);
        var step = CountList.parse(cursor, false);
        while (cursor.take(Sense.CALENDAR)
                || cursor.take(Sense.CURRENT)
                || cursor.take(Sense.WORKING)) {
            mark = Math.min(mark, cursor.mark());
        }
        var academic = cursor.take(Sense.ACADEMIC);
        if (cursor.sees(Sense.UNIT) && !(cursor.mark() == mark && cursor.peek().isUnit(Unit.DAY))) {
            var unit = school(cursor.next().unit(), academic);
            if (!step.single()) found.accept(new Asked(Question.APPROXIMATE, List.of()));
            found.accept(every(unit, step.isEmpty() ? 1 : step.first(), min, max, bound));
        } else if (step.isEmpty() && !academic && cursor.sees(Sense.EACH_UNIT)) {
            found.accept(every(cursor.next().unit(), 1, min, max, bound));
        } else {
            cursor.reset(mark);
            found.accept(new Times(bound == Bound.MOST ? 0 : min, upper(max, bound)));
        }
        return true;
    }

    static Unit school(Unit unit, boolean academic) {
        if (!academic) return unit;
        return switch (unit) {
            case YEAR -> Unit.SCHOOL_YEAR;
            case HALF_YEAR -> Unit.SCHOOL_HALF;
            case QUARTER -> Unit.SCHOOL_QUARTER;
            default -> unit;
        };
    }

    private static Every every(Unit unit, int step, int min, int max, Bound bound) {
        return new Every(
                unit, Math.max(step, 1), bound == Bound.MOST ? 0 : min, upper(max, bound), true);
    }

    private static @Nullable Integer upper(int max, Bound bound) {
        return bound == Bound.LEAST ? null : Integer.valueOf(max);
    }
}
