package opora.reading.internal.term;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Every;
import opora.reading.internal.term.Phrase.Idea;
import opora.reading.internal.term.Phrase.WithinYear;
import opora.reading.internal.term.Token.Kind;

/**
 * Phrases that carry an idea instead of a day: the whole period, a separate schedule, need, an
 * event without a date. Their objects («графику ЦНППМ», «итогам мониторинга») are stepped over.
 */
final class IdeaParser {

    private static final Set<Sense> OBJECTS =
            EnumSet.of(
                    Sense.UNKNOWN,
                    Sense.NOISE,
                    Sense.REALISATION,
                    Sense.LABEL,
                    Sense.ORDER,
                    Sense.SCHEDULE,
                    Sense.SEPARATE,
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
    private static final Set<Sense> PLAN_WORDS =
            EnumSet.of(
                    Sense.PERIOD,
                    Sense.FIXED_TIMES,
                    Sense.REALISATION,
                    Sense.NOISE,
                    Sense.SCHEDULE,
                    Sense.ORDER);
    private static final int LOOK_AHEAD = 5;

    private final Cursor cursor;
    private final Consumer<Phrase> found;

    IdeaParser(Cursor cursor, Consumer<Phrase> found) {
        this.cursor = cursor;
        this.found = found;
    }

    boolean parse() {
        var mark = cursor.mark();
        if (read()) return true;
        cursor.reset(mark);
        return false;
    }

    private boolean read() {
        var token = cursor.next();
        return switch (token.lexeme().sense()) {
            case IN, ON, FOR -> afterIn();
            case DURING -> during();
            case PERIOD -> realisation() || token.text().length() > 5 && during();
            case WHOLE -> whole();
            case CONSTANTLY, BASIS -> constantly();
            case REGULARLY -> ask(Question.REGULARLY, Idea.WHOLE);
            case BY -> afterBy();
            case WITH, CASE -> needed();
            case MEASURE, NEED, REQUEST, AVAILABLE -> idea(Idea.AS_NEEDED);
            case ACCORDING, SCHEDULE -> idea(Idea.SEPARATE);
            case SEPARATE -> scheduleAhead() && idea(Idea.SEPARATE);
            case FIXED_TIMES -> fixedTimes();
            case HOLIDAYS -> idea(Idea.SEPARATE);
            case SEASON -> holidays(token);
            case AGREEMENT -> ask(Question.AGREED, Idea.SEPARATE);
            case RESULTS -> results();
            case AFTER, BEFORE, THROUGH, PROMPTLY, UNSET -> noDate();
            case NOT -> cursor.sees(Sense.UNSET) && noDate();
            default -> duration(token);
        };
    }

    private boolean idea(Idea idea) {
        skipObjects();
        found.accept(idea);
        return true;
    }

    private boolean ask(Question question, Idea idea) {
        found.accept(new Asked(question, List.of()));
        return idea(idea);
    }

    private boolean noDate() {
        cursor.skipToSeparator();
        found.accept(Idea.NO_DATE);
        return true;
    }

    /**
     * «в течение …», «в соответствии с …», «в случае …», «в установленные сроки», «за 10 дней до
     * …».
     */
    private boolean afterIn() {
        var token = cursor.peek();
        return switch (token.lexeme().sense()) {
            case DURING, ACCORDING, CASE, PERIOD, WHOLE, BASIS, CONSTANTLY, HOLIDAYS, REGULARLY ->
                    read();
            case FIXED_TIMES -> cursor.take(Sense.FIXED_TIMES) && fixedTimes();
            case SEPARATE -> scheduleAhead() && idea(Idea.SEPARATE);
            case SEASON -> cursor.peek(1).is(Sense.HOLIDAYS) && read();
            case WORKING -> cursor.peek(1).is(Sense.ORDER) && ask(Question.AGREED, Idea.AS_NEEDED);
            default -> cursor.peek().isCount() && duration(cursor.next());
        };
    }

    private boolean during() {
        if (cursor.sees(Sense.WHOLE)) {
            cursor.next();
            return whole();
        }
        if (cursor.sees(Sense.HOLIDAYS)) {
            cursor.next();
            return idea(Idea.SEPARATE);
        }
        if (cursor.sees(Sense.SEASON) && cursor.peek(1).is(Sense.HOLIDAYS))
            return holidays(cursor.next());
        cursor.take(Sense.CURRENT);
        cursor.take(Sense.CALENDAR);
        if (periodOfPlan()) return true;
        if (ofYear()) return true;
        if (cursor.peek().isCount()) {
            var mark = cursor.mark();
            if (duration(cursor.next())) return true;
            cursor.reset(mark);
            return true;
        }
        if (cursor.sees(Sense.UNIT)) return noDate();
        return cursor.sees(Sense.MONTH)
                || cursor.peek().isYear()
                || cursor.sees(Sense.FROM)
                || cursor.sees(Sense.SEASON)
                || cursor.sees(Sense.BEGIN)
                || cursor.sees(Sense.END)
                || cursor.sees(Kind.DATE)
                || cursor.sees(Kind.MONTH_OF_YEAR)
                || somethingWithoutDate();
    }

    /** «в период проведения экзаменов»: a time that is known, but not said. */
    private boolean somethingWithoutDate() {
        if (cursor.atEnd()) return false;
        found.accept(new Asked(Question.UNKNOWN_WORDS, List.of(cursor.peek().text())));
        return noDate();
    }

    private boolean periodOfPlan() {
        var plan = false;
        while (cursor.sees(Sense.PERIOD) || cursor.sees(Sense.FIXED_TIMES)) {
            cursor.next();
            plan = true;
        }
        if (!plan && !cursor.sees(Sense.REALISATION)) return false;
        skipPlanWords();
        found.accept(Idea.WHOLE);
        return true;
    }

    /** «период действия программы», and «срок реализации», unless the term itself follows it. */
    private boolean realisation() {
        if (!cursor.sees(Sense.REALISATION)) return false;
        skipPlanWords();
        if (cursor.atEnd() || cursor.sees(Kind.CLOSE)) found.accept(Idea.WHOLE);
        return true;
    }

    private boolean ofYear() {
        var academic = cursor.sees(Sense.ACADEMIC) && cursor.peek(1).isUnit(Unit.YEAR);
        if (academic) cursor.next();
        if (!cursor.peek().isUnit(Unit.YEAR)) return false;
        cursor.next();
        found.accept(new WithinYear(academic));
        return true;
    }

    private boolean whole() {
        cursor.take(Sense.WHOLE);
        cursor.take(Sense.CALENDAR);
        if (ofYear()) return true;
        if (cursor.peek().isYear()) return true;
        skipPlanWords();
        found.accept(Idea.WHOLE);
        return true;
    }

    /** «(весь срок) реализации программы», «действия дорожной карты». */
    private void skipPlanWords() {
        while (PLAN_WORDS.contains(cursor.peek().lexeme().sense())) cursor.next();
    }

    private boolean constantly() {
        while (cursor.sees(Sense.BASIS) || cursor.sees(Sense.CONSTANTLY)) cursor.next();
        found.accept(Idea.WHOLE);
        return true;
    }

    private boolean afterBy() {
        var token = cursor.peek();
        return switch (token.lexeme().sense()) {
            case MEASURE, NEED, REQUEST, AVAILABLE, CASE -> read();
            case AGREEMENT, RESULTS, HOLIDAYS, SCHEDULE -> read();
            case WEEKDAY, EACH -> true;
            case END -> results();
            case UNIT -> {
                cursor.next();
                found.accept(Every.plain(token.unit()));
                yield true;
            }
            case ACADEMIC -> cursor.peek(1).is(Sense.UNIT) && readSchoolUnit();
            case ORDER -> idea(Idea.SEPARATE);
            case SEASON -> cursor.peek(1).is(Sense.HOLIDAYS) && read();
            default -> scheduleAhead() && idea(Idea.SEPARATE);
        };
    }

    private boolean readSchoolUnit() {
        cursor.next();
        found.accept(Every.plain(CountParser.school(cursor.next().unit(), true)));
        return true;
    }

    /**
     * «при необходимости», «при наличии вакансий», «в случае …»; of anything else a person is
     * asked.
     */
    private boolean needed() {
        if (cursor.sees(Sense.UNKNOWN))
            found.accept(new Asked(Question.UNKNOWN_WORDS, List.of(cursor.peek().text())));
        return idea(Idea.AS_NEEDED);
    }

    private boolean fixedTimes() {
        var mark = cursor.mark();
        cursor.take(Kind.COMMA);
        if (cursor.sees(Sense.SEPARATE) || cursor.sees(Sense.UNKNOWN)) return idea(Idea.SEPARATE);
        cursor.reset(mark);
        return false;
    }

    private boolean holidays(Token season) {
        if (!cursor.sees(Sense.HOLIDAYS)) return false;
        if (season.a() == 6) found.accept(new Asked(Question.SUMMER_HOLIDAYS, List.of()));
        return idea(Idea.SEPARATE);
    }

    /** «по итогам мониторинга»; «по итогам квартала» might be each one, so a person is asked. */
    private boolean results() {
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

    /** «(в течение) 10 рабочих дней», «за две недели до …»: counted from a day that is not said. */
    private boolean duration(Token count) {
        if (!count.isCount()) return false;
        if (cursor.take(Kind.DASH)) cursor.next();
        cursor.take(Sense.WORKING);
        cursor.take(Sense.CALENDAR);
        if (!cursor.sees(Sense.UNIT)) return false;
        var unit = cursor.next().unit();
        var counted =
                unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
        return counted && !cursor.sees(Sense.MONTH) && noDate();
    }

    private boolean scheduleAhead() {
        for (var i = 0; i < LOOK_AHEAD; i++) {
            var token = cursor.peek(i);
            if (token.is(Sense.SCHEDULE) || token.is(Sense.FIXED_TIMES) || token.is(Sense.ORDER))
                return true;
            if (!token.is(Sense.SEPARATE)
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
            else if (joinsObjects(token)) cursor.next();
            else return;
        }
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
