package opora.reading.internal.term;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Idea;
import opora.reading.internal.term.Token.Kind;

/**
 * What a term hangs on when it names no day: a schedule kept elsewhere, a need, an event, a number
 * of days after one. Their objects («графику ЦНППМ», «итогам мониторинга») are stepped over.
 */
final class DatelessParser {

    private static final Set<Sense> OBJECTS =
            EnumSet.of(
                    Sense.UNKNOWN,
                    Sense.NOISE,
                    Sense.REALISATION,
                    Sense.LABEL,
                    Sense.ORDER,
                    Sense.SCHEDULE,
                    Sense.SEPARATE,
                    Sense.CALENDAR,
                    Sense.NEW,
                    Sense.REQUEST,
                    Sense.AVAILABLE,
                    Sense.NEED,
                    Sense.FIXED_TIMES,
                    Sense.OR,
                    Sense.HALF,
                    Sense.RESULTS,
                    Sense.ACCORDING,
                    Sense.WITH,
                    Sense.AND);
    private static final int LOOK_AHEAD = 5;

    private final Cursor cursor;
    private final Consumer<Phrase> found;

    DatelessParser(Cursor cursor, Consumer<Phrase> found) {
        this.cursor = cursor;
        this.found = found;
    }

    boolean idea(Idea idea) {
        skipObjects();
        found.accept(idea);
        return true;
    }

    boolean ask(Question question, Idea idea) {
        found.accept(new Asked(question, List.of()));
        return idea(idea);
    }

    /** A day may stand in what the term hangs on: «перед 1 сентября», «за месяц до 15 мая». */
    boolean noDate() {
        var skipped = cursor.skipToSeparator();
        if (skipped.dated()) found.accept(new Asked(Question.DATE_OF_EVENT, List.of()));
        else if (skipped.periodic()) found.accept(new Asked(Question.PERIOD_RESULTS, List.of()));
        found.accept(Idea.NO_DATE);
        return true;
    }

    /** «в период проведения экзаменов»: a time that is known, but not said. */
    boolean somethingWithoutDate() {
        if (cursor.atEnd()) return false;
        found.accept(new Asked(Question.UNKNOWN_WORDS, List.of(cursor.peek().text())));
        return noDate();
    }

    /**
     * «при необходимости», «при наличии вакансий», «в случае …»; of anything else a person is
     * asked.
     */
    boolean needed() {
        if (cursor.sees(Sense.UNKNOWN))
            found.accept(new Asked(Question.UNKNOWN_WORDS, List.of(cursor.peek().text())));
        return idea(Idea.AS_NEEDED);
    }

    /** «в сроки, установленные …», «сроки проведения олимпиады». */
    boolean fixedTimes() {
        var mark = cursor.mark();
        cursor.take(Kind.COMMA);
        while (cursor.take(Sense.NOISE)) {}
        if (cursor.sees(Kind.WORD) && (cursor.sees(Sense.SEPARATE) || cursor.sees(Sense.UNKNOWN)))
            return idea(Idea.SEPARATE);
        cursor.reset(mark);
        return false;
    }

    /** «осенние, весенние каникулы». */
    boolean holidays(Token season) {
        var summer = season.a() == 6;
        while (!cursor.sees(Sense.HOLIDAYS)) {
            var token = cursor.next();
            summer |= token.is(Sense.SEASON) && token.a() == 6;
            if (!token.isSeparator() && !token.is(Sense.SEASON)) return false;
        }
        if (summer) found.accept(new Asked(Question.SUMMER_HOLIDAYS, List.of()));
        return idea(Idea.SEPARATE);
    }

    /** «по итогам мониторинга»; «по итогам квартала» might be each one, so a person is asked. */
    boolean results() {
        var mark = cursor.mark();
        while (!cursor.atEnd() && !cursor.sees(Kind.COMMA) && !cursor.sees(Kind.OPEN)) {
            if (cursor.sees(Sense.UNIT) || cursor.sees(Sense.EACH)) {
                found.accept(new Asked(Question.PERIOD_RESULTS, List.of()));
                break;
            }
            cursor.next();
        }
        cursor.reset(mark);
        return noDate();
    }

    /** «(в течение) 10 рабочих дней», «за две недели до …», «10-дневный срок». */
    boolean duration(Token count) {
        if (!count.isCount()) return false;
        if (cursor.take(Kind.DASH) && !cursor.sees(Sense.SPAN)) cursor.next();
        if (cursor.sees(Sense.SPAN)) return noDate();
        cursor.take(Sense.WORKING);
        cursor.take(Sense.CALENDAR);
        if (!cursor.sees(Sense.UNIT)) return false;
        var unit = cursor.next().unit();
        var counted =
                unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
        return counted && !cursor.sees(Sense.MONTH) && noDate();
    }

    boolean scheduleAhead() {
        for (var i = 0; i < LOOK_AHEAD; i++) {
            var token = cursor.peek(i);
            if (token.is(Sense.SCHEDULE) || token.is(Sense.FIXED_TIMES) || token.is(Sense.ORDER))
                return true;
            if (!token.is(Sense.SEPARATE)
                    && !token.is(Sense.CALENDAR)
                    && !token.is(Sense.UNKNOWN)
                    && !token.is(Sense.LABEL)
                    && !token.is(Sense.NOISE)) {
                return false;
            }
        }
        return false;
    }

    private void skipObjects() {
        while (true) {
            var token = cursor.peek();
            if (OBJECTS.contains(token.lexeme().sense()) && token.is(Kind.WORD)) cursor.next();
            else if (numberOfAct(token)) cursor.next();
            else if (token.is(Sense.FROM) && dateOfAct()) continue;
            else if (joinsObjects(token)) cursor.next();
            else return;
        }
    }

    private boolean numberOfAct(Token token) {
        return token.is(Kind.NUMBER)
                && cursor.before(1).is(Sense.ORDER)
                && cursor.peek(1).is(Sense.FROM);
    }

    /** «(согласно приказу) от 01.08.2022 № 15», «… № 15 от 1 августа 2022 г.». */
    private boolean dateOfAct() {
        var number = cursor.before(1).is(Kind.NUMBER) ? 2 : 1;
        if (!cursor.before(number).is(Sense.ORDER)) return false;
        var mark = cursor.mark();
        cursor.next();
        var date = cursor.take(Kind.DATE);
        if (!date && cursor.take(Kind.NUMBER) && cursor.take(Sense.MONTH))
            date = cursor.peek().isYear() && cursor.take(Kind.NUMBER);
        while (date && cursor.take(Unit.YEAR)) {}
        if (date && number == 1) cursor.take(Kind.NUMBER);
        if (!date) cursor.reset(mark);
        return date;
    }

    /** «плана-графика», «согласно графику на 2022 год», «в соответствии с планом». */
    private boolean joinsObjects(Token token) {
        var next = cursor.peek(1);
        var object =
                next.is(Kind.WORD)
                        && OBJECTS.contains(next.lexeme().sense())
                        && !next.is(Sense.AND);
        return object
                && (token.is(Kind.DASH)
                        || token.is(Sense.FROM)
                        || token.is(Sense.IN)
                        || token.is(Sense.ON)
                        || token.is(Sense.BY));
    }
}
