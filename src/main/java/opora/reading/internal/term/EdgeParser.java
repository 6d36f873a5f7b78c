package opora.reading.internal.term;

import java.util.List;
import java.util.function.Consumer;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Phrase.Idea;
import opora.reading.internal.term.Phrase.Until;
import opora.reading.internal.term.Phrase.Years;
import org.jspecify.annotations.Nullable;

/** What «до» may name instead of a day: the end or the beginning of a year, a plan, New Year. */
final class EdgeParser {

    private final Cursor cursor;
    private final YearsParser years;
    private final DatesParser dates;
    private final Consumer<Phrase> found;

    EdgeParser(Cursor cursor, YearsParser years, DatesParser dates, Consumer<Phrase> found) {
        this.cursor = cursor;
        this.years = years;
        this.dates = dates;
        this.found = found;
    }

    /** «до нового года». */
    boolean newYear() {
        if (!cursor.sees(Sense.NEW) || !cursor.peek(1).isUnit(Unit.YEAR)) return false;
        cursor.next();
        cursor.next();
        return untilDay(Part.day(12, 31), null);
    }

    /** «до конца года», «до конца 2022 года», «до конца мая», «до конца учебного года». */
    boolean untilEnd() {
        var mark = cursor.mark();
        cursor.next();
        cursor.take(Sense.CURRENT);
        if (cursor.sees(Sense.PERIOD)
                || cursor.sees(Sense.REALISATION)
                || cursor.sees(Sense.FIXED_TIMES)) {
            while (cursor.take(Sense.PERIOD)
                    || cursor.take(Sense.FIXED_TIMES)
                    || cursor.take(Sense.REALISATION)
                    || cursor.take(Sense.SCHEDULE)
                    || cursor.take(Sense.ORDER)
                    || cursor.take(Sense.NOISE)) {
                found.accept(Idea.WHOLE);
            }
            return true;
        }
        if (cursor.sees(Sense.ACADEMIC) && cursor.peek(1).isUnit(Unit.YEAR)) {
            cursor.next();
            cursor.next();
            ask(Question.SCHOOL_YEAR_EDGE);
            return untilDay(Part.day(5, 31), null);
        }
        if (cursor.take(Unit.YEAR))
            return untilDay(new Part(12, 31, 12, Part.LAST_DAY, Unit.YEAR), null);
        var given = years.parse();
        if (given != null) {
            if (given.academic()) ask(Question.SCHOOL_YEAR_EDGE);
            return untilDay(Part.day(given.academic() ? 5 : 12, 31), given);
        }
        var days = dates.parse(false);
        if (days.size() == 1) {
            found.accept(new Until(days.getFirst(), null));
            return true;
        }
        cursor.reset(mark);
        return false;
    }

    /** «к началу учебного года», «до начала октября». */
    boolean untilBegin() {
        var mark = cursor.mark();
        cursor.next();
        cursor.take(Sense.CURRENT);
        cursor.take(Sense.NEW);
        cursor.take(Sense.NEXT);
        var school = cursor.sees(Sense.ACADEMIC);
        if (!cursor.sees(Sense.ACADEMIC) && !cursor.peek().isYear()) {
            cursor.reset(mark);
            return false;
        }
        cursor.take(Sense.ACADEMIC);
        var given = years.parse();
        if (given == null && !cursor.take(Unit.YEAR)) {
            cursor.reset(mark);
            return false;
        }
        if (given != null && !school && !given.academic())
            return untilDay(Part.day(12, 31), Years.single(given.spans().getFirst().first() - 1));
        ask(Question.SCHOOL_YEAR_EDGE);
        return untilDay(
                Part.day(8, 31), given == null || !given.academic() ? given : before(given));
    }

    /** The day before a school year begins stands in the school year before it. */
    private static Years before(Years given) {
        return Years.single(given.spans().getFirst().first());
    }

    private boolean untilDay(Part day, @Nullable Years given) {
        found.accept(new Until(Dates.of(day).in(given), null));
        return true;
    }

    private void ask(Question question, Object... args) {
        found.accept(new Asked(question, List.of(args)));
    }
}
