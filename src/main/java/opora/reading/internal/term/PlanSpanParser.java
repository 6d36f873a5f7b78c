package opora.reading.internal.term;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Idea;
import opora.reading.internal.term.Phrase.WithinYear;
import opora.reading.internal.term.Token.Kind;

/** «весь период», «в течение года», «срок реализации программы», «на постоянной основе». */
final class PlanSpanParser {

    private static final Set<Sense> PLAN_WORDS =
            EnumSet.of(
                    Sense.PERIOD,
                    Sense.FIXED_TIMES,
                    Sense.REALISATION,
                    Sense.NOISE,
                    Sense.SCHEDULE,
                    Sense.ORDER);

    private static final Set<Sense> NAMES_PLAN =
            EnumSet.of(Sense.NOISE, Sense.SCHEDULE, Sense.ORDER);

    private static final Pattern OTHER_PAPER =
            Pattern.compile("договор|соглашени|контракт|лиценз|аккредитац|сертификат|категори");

    private static final Pattern EVENT =
            Pattern.compile(
                    "дат[ыаеу]|дня$|момента|вступлени|подписани|издани|утверждени|приняти|выхода|регистрации|назначени");

    /** What may open the days of «в течение …»; they are read by those who read days. */
    private static final Set<Sense> OPEN_DAYS =
            EnumSet.of(Sense.MONTH, Sense.FROM, Sense.SEASON, Sense.BEGIN, Sense.END);

    private final Cursor cursor;
    private final Consumer<Phrase> found;
    private final DatelessParser dateless;

    PlanSpanParser(Cursor cursor, Consumer<Phrase> found, DatelessParser dateless) {
        this.cursor = cursor;
        this.found = found;
        this.dateless = dateless;
    }

    boolean during() {
        if (cursor.sees(Kind.COLON) || cursor.sees(Kind.DASH)) return true;
        if (cursor.take(Sense.WHOLE)) return whole();
        if (cursor.take(Sense.HOLIDAYS)) return dateless.idea(Idea.SEPARATE);
        if (cursor.holidaysAhead()) return dateless.holidays(cursor.next());
        cursor.take(Sense.CURRENT);
        cursor.take(Sense.CALENDAR);
        cursor.take(Sense.REPORTING);
        if (periodOfPlan() || ofYear()) return true;
        if (cursor.peek().isCount()) return durationOrDays();
        if (cursor.sees(Sense.UNIT) || cursor.sees(Sense.SPAN)) return dateless.noDate();
        return OPEN_DAYS.contains(cursor.peek().lexeme().sense())
                || cursor.peek().isYear()
                || cursor.sees(Kind.DATE)
                || cursor.sees(Kind.MONTH_OF_YEAR)
                || dateless.somethingWithoutDate();
    }

    private boolean durationOrDays() {
        var mark = cursor.mark();
        if (!dateless.duration(cursor.next())) cursor.reset(mark);
        return true;
    }

    boolean period(Token token) {
        return realisation() || token.text().length() > 5 && during();
    }

    boolean whole() {
        cursor.take(Sense.WHOLE);
        cursor.take(Sense.CALENDAR);
        if (ofYear()) return true;
        if (cursor.peek().isYear()) return true;
        found.accept(spanOfPlan());
        return true;
    }

    boolean constantly() {
        while (cursor.sees(Sense.BASIS) || cursor.sees(Sense.CONSTANTLY)) cursor.next();
        found.accept(Idea.WHOLE);
        found.accept(new Asked(Question.ALWAYS_AND_OFTEN, List.of()));
        return true;
    }

    private boolean periodOfPlan() {
        var plan = false;
        while (cursor.sees(Sense.PERIOD) || cursor.sees(Sense.FIXED_TIMES)) {
            cursor.next();
            plan = true;
        }
        if (!plan && !cursor.sees(Sense.REALISATION)) return false;
        found.accept(spanOfPlan());
        return true;
    }

    /** «период действия программы», and «срок реализации», unless the term itself follows it. */
    private boolean realisation() {
        if (!cursor.sees(Sense.REALISATION)) return false;
        var span = spanOfPlan();
        if (span == Idea.NO_DATE || cursor.atEnd() || cursor.sees(Kind.CLOSE)) found.accept(span);
        return true;
    }

    private boolean ofYear() {
        var academic = cursor.sees(Sense.ACADEMIC) && cursor.peek(1).isUnit(Unit.YEAR);
        if (academic) cursor.next();
        if (!cursor.peek().isUnit(Unit.YEAR)) return false;
        cursor.next();
        if (!academic && afterEvent()) return dateless.noDate();
        found.accept(new WithinYear(academic));
        return true;
    }

    /** «(в течение года) с даты приказа», «со дня подписания», «после утверждения». */
    private boolean afterEvent() {
        var next = cursor.peek(1);
        if (cursor.sees(Sense.AFTER)) return next.is(Kind.WORD) && !next.is(Sense.MONTH);
        var from = cursor.sees(Sense.FROM) || cursor.sees(Sense.SINCE);
        return from && EVENT.matcher(Words.fold(next.text())).lookingAt();
    }

    /**
     * «(весь срок) реализации программы», «действия дорожной карты»: the plan, with what it is
     * about. A contract or a certificate runs for as long as its own papers say; of what is not
     * known a person is asked.
     */
    private Idea spanOfPlan() {
        var named = false;
        var of = "";
        while (PLAN_WORDS.contains(cursor.peek().lexeme().sense())
                || (named || !of.isEmpty() || cursor.before(1).is(Sense.REALISATION))
                        && cursor.sees(Kind.WORD)
                        && cursor.sees(Sense.UNKNOWN)) {
            var word = cursor.next();
            if (!named && OTHER_PAPER.matcher(Words.fold(word.text())).lookingAt()) {
                dateless.noDate();
                return Idea.NO_DATE;
            }
            if (word.is(Sense.UNKNOWN) && of.isEmpty()) of = word.text();
            named |= NAMES_PLAN.contains(word.lexeme().sense()) && !word.is(Sense.PERIOD);
        }
        if (!named && !of.isEmpty()) found.accept(new Asked(Question.UNKNOWN_WORDS, List.of(of)));
        return Idea.WHOLE;
    }
}
