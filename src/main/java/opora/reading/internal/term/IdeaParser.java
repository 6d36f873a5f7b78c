package opora.reading.internal.term;

import java.util.function.Consumer;
import opora.reading.internal.term.Phrase.Every;
import opora.reading.internal.term.Phrase.Idea;
import opora.reading.internal.term.Token.Kind;

/**
 * Phrases that carry an idea instead of a day: sends each word that may open one to the spans of
 * the plan or to what has no date.
 */
final class IdeaParser {

    private final Cursor cursor;
    private final Consumer<Phrase> found;
    private final DatelessParser dateless;
    private final PlanSpanParser spans;

    IdeaParser(Cursor cursor, Consumer<Phrase> found) {
        this.cursor = cursor;
        this.found = found;
        this.dateless = new DatelessParser(cursor, found);
        this.spans = new PlanSpanParser(cursor, found, dateless);
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
            case IN, ON -> afterIn();
            case FOR -> unitBefore() || afterIn();
            case DURING -> spans.during();
            case PERIOD -> spans.period(token);
            case WHOLE -> spans.whole();
            case CONSTANTLY, BASIS -> spans.constantly();
            case REGULARLY -> dateless.ask(Question.REGULARLY, Idea.WHOLE);
            case BY -> afterBy();
            case WITH, CASE -> dateless.needed();
            case MEASURE, NEED, REQUEST, AVAILABLE -> dateless.idea(Idea.AS_NEEDED);
            case ACCORDING, SCHEDULE, HOLIDAYS -> dateless.idea(Idea.SEPARATE);
            case SEPARATE -> dateless.scheduleAhead() && dateless.idea(Idea.SEPARATE);
            case FIXED_TIMES -> dateless.fixedTimes();
            case SEASON -> dateless.holidays(token);
            case AGREEMENT -> dateless.ask(Question.AGREED, Idea.SEPARATE);
            case RESULTS -> dateless.results();
            case AFTER, BEFORE, THROUGH, PROMPTLY, UNSET, SPAN -> dateless.noDate();
            case NOT -> cursor.sees(Sense.UNSET) && dateless.noDate();
            default -> dateless.duration(token);
        };
    }

    /** «в дни каникул», «в день проведения». */
    private boolean dayOf() {
        cursor.take(Sense.LABEL);
        if (cursor.holidaysAhead()) return dateless.holidays(cursor.next());
        return cursor.take(Sense.HOLIDAYS) ? dateless.idea(Idea.SEPARATE) : dateless.noDate();
    }

    /** «за месяц до начала». */
    private boolean unitBefore() {
        return cursor.sees(Sense.UNIT) && cursor.peek(1).is(Sense.UNTIL) && dateless.noDate();
    }

    /**
     * «в течение …», «в соответствии с …», «в случае …», «в установленные сроки», «за 10 дней до
     * …».
     */
    private boolean afterIn() {
        var token = cursor.peek();
        return switch (token.lexeme().sense()) {
            case DURING,
                    ACCORDING,
                    CASE,
                    PERIOD,
                    WHOLE,
                    BASIS,
                    CONSTANTLY,
                    HOLIDAYS,
                    REGULARLY,
                    SPAN ->
                    read();
            case FIXED_TIMES -> cursor.take(Sense.FIXED_TIMES) && dateless.fixedTimes();
            case SEPARATE -> dateless.scheduleAhead() && dateless.idea(Idea.SEPARATE);
            case SEASON -> cursor.holidaysAhead() && read();
            case UNIT -> cursor.take(Unit.DAY) ? dayOf() : yearOfEvent();
            case WORKING ->
                    cursor.peek(1).is(Sense.ORDER) && dateless.ask(Question.AGREED, Idea.AS_NEEDED);
            case ORDINAL -> false;
            default -> cursor.peek().isCount() && dateless.duration(cursor.next());
        };
    }

    /** «в год проведения», «в месяц аттестации»: the event says which, and nobody said when. */
    private boolean yearOfEvent() {
        var unit = cursor.next().unit();
        var event = cursor.sees(Sense.UNKNOWN) || cursor.sees(Sense.NOISE);
        return event && Unit.WEEK.finerThan(unit) && cursor.sees(Kind.WORD) && dateless.noDate();
    }

    private boolean afterBy() {
        var token = cursor.peek();
        return switch (token.lexeme().sense()) {
            case MEASURE, NEED, REQUEST, AVAILABLE, CASE -> read();
            case AGREEMENT, RESULTS, HOLIDAYS, SCHEDULE -> read();
            case WEEKDAY, EACH -> true;
            case END -> dateless.results();
            case UNIT -> {
                cursor.next();
                found.accept(Every.plain(token.unit()));
                yield true;
            }
            case ACADEMIC -> cursor.peek(1).is(Sense.UNIT) && readSchoolUnit();
            case ORDER -> dateless.idea(Idea.SEPARATE);
            case SEASON -> cursor.holidaysAhead() && read();
            default -> dateless.scheduleAhead() && dateless.idea(Idea.SEPARATE);
        };
    }

    private boolean readSchoolUnit() {
        cursor.next();
        found.accept(Every.plain(CountParser.school(cursor.next().unit(), true)));
        return true;
    }
}
