package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.Phrase.Dates;
import opora.reading.internal.term.Phrase.DaysOfMonth;
import opora.reading.internal.term.Phrase.Every;
import opora.reading.internal.term.Phrase.Following;
import opora.reading.internal.term.Phrase.Idea;
import opora.reading.internal.term.Phrase.Since;
import opora.reading.internal.term.Phrase.Unknown;
import opora.reading.internal.term.Phrase.WithinYear;
import opora.reading.internal.term.Phrase.Years;
import opora.reading.internal.term.Token.Kind;

/**
 * term := clause {далее clause}; clause := phrase {[, ; ( ) и –] phrase}. Officials put phrases in
 * any order, so a clause is a list of them and the resolver says what they mean together.
 */
final class TermParser {

    private static final Pattern PLURAL = Pattern.compile(".*[ыи][ех]");
    private static final Pattern TENS = Pattern.compile("[12][0о]\\P{L}?(ы|и)?[ех]");

    private final Cursor cursor;
    private final YearsParser years;
    private final DatesParser dates;
    private final BoundParser bounds;
    private final CountParser counts;
    private final IdeaParser ideas;
    private final DaysParser days;
    private final ExceptParser excepts;
    private final List<List<Phrase>> clauses = new ArrayList<>();
    private List<Phrase> clause = new ArrayList<>();

    private TermParser(List<Token> tokens) {
        this.cursor = new Cursor(tokens);
        this.years = new YearsParser(cursor, this::add);
        this.dates = new DatesParser(cursor, years, this::add);
        this.counts = new CountParser(cursor, this::add);
        this.bounds = new BoundParser(cursor, years, dates, counts, this::add);
        this.ideas = new IdeaParser(cursor, this::add);
        this.days = new DaysParser(cursor, this::add);
        this.excepts = new ExceptParser(cursor, dates, this::add);
    }

    /** Clauses in order; the second begins at «далее». */
    static List<List<Phrase>> parse(List<Token> tokens) {
        var parser = new TermParser(tokens);
        while (!parser.cursor.atEnd()) parser.phrase();
        if (parser.clause.isEmpty() && !parser.clauses.isEmpty()) parser.openEnded();
        parser.clauses.add(parser.clause);
        return parser.clauses;
    }

    /** «сентябрь 2022 и далее»: what stands last is where it begins. */
    private void openEnded() {
        clause = clauses.removeLast();
        if (clause.isEmpty()) return;
        var opening =
                switch (clause.getLast()) {
                    case Dates d -> new Since(d, null);
                    case Years y -> new Since(null, y);
                    default -> null;
                };
        if (opening != null) clause.set(clause.size() - 1, opening);
        if (clause.stream().noneMatch(Since.class::isInstance))
            add(new Asked(Question.MIXED, List.of()));
    }

    private void add(Phrase phrase) {
        clause.add(phrase);
    }

    private void phrase() {
        if (cursor.peek().isSeparator()) {
            var mark = cursor.next();
            var bracketed = mark.is(Kind.OPEN) && cursor.peek(1).is(Kind.CLOSE);
            if (mark.is(Kind.SLASH) || bracketed) eitherOf();
            return;
        }
        var mark = cursor.mark();
        if (cursor.sees(Sense.FROM) && cursor.peek(1).is(Sense.WEEKDAY)) cursor.next();
        if (severalNumbers()) add(new Asked(Question.APPROXIMATE, List.of()));
        if (excepts.parse() || stage() || bounds.parse() || time()) return;
        cursor.reset(mark);
        if (ideas.parse()) return;
        cursor.reset(mark);
        leftover();
    }

    /** «в первых числах», «20-е числа»: about ten days, nobody says which. */
    private boolean severalNumbers() {
        var token = cursor.peek();
        if (!cursor.peek(1).is(Sense.NUMBER)) return false;
        if (token.is(Kind.NUMBER))
            return Words.fold(cursor.peek(1).text()).startsWith("числа")
                    && TENS.matcher(Words.fold(token.text())).matches();
        var edge = token.is(Sense.LAST) || token.is(Sense.ORDINAL);
        return edge && PLURAL.matcher(Words.fold(token.text())).matches();
    }

    /** «1 этап – март»: the number is the stage's. */
    private boolean stage() {
        return cursor.peek().isCount() && cursor.peek(1).is(Sense.LABEL) && cursor.next() != null;
    }

    private boolean time() {
        var token = cursor.peek();
        if (token.is(Sense.AUGUST_EVENT) && clause.stream().anyMatch(Dates.class::isInstance)) {
            cursor.skipToSeparator();
            return true;
        }
        var mark = cursor.mark();
        if (token.isYear() || years.shortSchoolYear()) return yearsPhrase();
        if (counts.parse()) return true;
        cursor.reset(mark);
        var found = dates.parse(false);
        if (!found.isEmpty()) {
            found.forEach(this::add);
            return true;
        }
        if (token.isCount() || token.is(Sense.LAST))
            return days.numbered(CountList.parse(cursor, false));
        return switch (token.lexeme().sense()) {
            case EACH -> each();
            case THROUGH -> cursor.peek(1).is(Sense.EACH) && cursor.next() != null && each();
            case EACH_UNIT -> each(cursor.next().unit());
            case WEEKDAY -> days.weekdays(List.of());
            case WORKING -> days.workingDays();
            case ACADEMIC, CALENDAR, CURRENT -> ofYear();
            case REPORTING ->
                    cursor.next() != null && (cursor.take(Unit.YEAR) || cursor.take(Sense.PERIOD));
            case UNIT -> unit();
            case NEXT -> following(Unit.MONTH);
            default -> false;
        };
    }

    private boolean yearsPhrase() {
        var found = years.parse();
        if (found == null) return false;
        add(found);
        return true;
    }

    private boolean each(Unit unit) {
        add(Every.plain(unit));
        return true;
    }

    /** «каждую пятницу», «каждый второй вторник», «каждые две недели», «каждого месяца». */
    private boolean each() {
        var several = Words.fold(cursor.next().text()).startsWith("каждые");
        cursor.take(Sense.CURRENT);
        var mark = cursor.mark();
        var step = CountList.parse(cursor, false);
        if (!several && !step.isEmpty() && eachNumbered(step, mark)) return true;
        if (cursor.sees(Sense.WEEKDAY)) return days.eachWeekday(step);
        if (cursor.sees(Sense.WORKING))
            return step.isEmpty() ? days.workingDays() : days.numbered(step);
        if (!step.isEmpty() && cursor.sees(Sense.NUMBER)) return days.numbered(step);
        var academic = cursor.take(Sense.ACADEMIC);
        cursor.take(Sense.CALENDAR);
        if (cursor.peek().isUnit(Unit.WEEK) && !several && !step.isEmpty() && step.first() > 2)
            askEveryOther();
        if (cursor.sees(Sense.UNIT)) {
            var unit = CountParser.school(cursor.next().unit(), academic);
            add(
                    step.isEmpty()
                            ? Every.plain(unit)
                            : new Every(unit, Math.max(step.first(), 1), 1, 1, true));
            return true;
        }
        var found = dates.parse(false);
        if (!found.isEmpty()) add(Every.plain(Unit.YEAR));
        found.forEach(this::add);
        return !found.isEmpty();
    }

    /**
     * «каждое 15 сентября», «каждый второй квартал», «каждую первую неделю месяца»: counted inside
     * a year or a month, for some every other.
     */
    private boolean eachNumbered(CountList step, int mark) {
        var after = cursor.mark();
        cursor.reset(mark);
        var found = dates.parse(false);
        if (!found.isEmpty()) {
            if (cursor.before(1).is(Sense.UNIT) && step.first() > 1) askEveryOther();
            add(Every.plain(Unit.YEAR));
            found.forEach(this::add);
            return true;
        }
        cursor.reset(after);
        var next = cursor.peek(1).is(Sense.EACH) ? cursor.peek(2) : cursor.peek(1);
        var part = cursor.peek().isUnit(Unit.WEEK) || cursor.peek().isUnit(Unit.DECADE);
        var inside = next.isUnit(Unit.MONTH) || next.isUnit(Unit.QUARTER);
        if (part && (step.first() == 1 || !step.single()) || inside && cursor.sees(Sense.UNIT)) {
            if (!days.numbered(step)) return false;
            if (part && clause.stream().noneMatch(Every.class::isInstance))
                add(Every.plain(Unit.MONTH));
            return true;
        }
        return false;
    }

    private void askEveryOther() {
        add(new Asked(Question.EVERY_OTHER, List.of()));
    }

    /** «учебный год», «текущего года», «календарного года». */
    private boolean ofYear() {
        var sense = cursor.next().lexeme().sense();
        var academic = sense == Sense.ACADEMIC || cursor.take(Sense.ACADEMIC);
        if (academic && cursor.sees(Sense.UNIT) && !cursor.peek().isUnit(Unit.YEAR)) {
            return each(CountParser.school(cursor.next().unit(), true));
        }
        if (!cursor.take(Unit.YEAR)) return sense == Sense.CURRENT && cursor.take(Sense.PERIOD);
        if (sense != Sense.CURRENT || clause.isEmpty()) add(new WithinYear(academic));
        return true;
    }

    private boolean unit() {
        var unit = cursor.next().unit();
        cursor.take(Kind.COMMA);
        if (cursor.sees(Sense.NEXT)) return following(unit);
        if (cursor.sees(Sense.THROUGH)) {
            cursor.skipToSeparator();
            add(Idea.NO_DATE);
            return true;
        }
        if (unit == Unit.YEAR && clause.isEmpty()) add(new WithinYear(false));
        if (unit == Unit.MONTH && !clause.isEmpty()) add(Every.plain(unit));
        return unit.finerThan(Unit.SCHOOL_YEAR) && (unit == Unit.YEAR || !clause.isEmpty());
    }

    /** «(месяца), следующего за отчётным (кварталом)», «следующего года». */
    private boolean following(Unit unit) {
        if (!cursor.take(Sense.NEXT)) return false;
        var said = unit;
        if (cursor.sees(Sense.UNIT)) said = cursor.next().unit();
        if (said == Unit.YEAR && !cursor.sees(Sense.FOR) && !cursor.sees(Sense.AFTER))
            add(new Asked(Question.DAY_OF_WHICH_YEAR, List.of()));
        if (cursor.take(Sense.FOR) || cursor.take(Sense.AFTER)) {
            if (cursor.take(Sense.LAST)) cursor.take(Unit.MONTH);
            cursor.take(Sense.REPORTING);
            if (cursor.peek().isUnit(Unit.QUARTER)) add(Every.plain(Unit.QUARTER));
            if (cursor.sees(Sense.UNIT) || cursor.sees(Sense.PERIOD)) {
                var of = cursor.next();
                if (of.isUnit(Unit.MONTH) && said == Unit.MONTH) add(Every.plain(Unit.MONTH));
                if (of.isUnit(Unit.YEAR)
                        && clause.stream().noneMatch(DaysOfMonth.class::isInstance))
                    said = Unit.YEAR;
                if (said == Unit.MONTH && cursor.take(Unit.MONTH)) said = Unit.MONTH;
            }
        }
        add(new Following(said == Unit.YEAR ? Unit.YEAR : Unit.MONTH));
        return true;
    }

    /** «сентябрь или октябрь», «окт./нояб.»: one of them, both, or all between. */
    private void eitherOf() {
        if (!clause.isEmpty() && clause.getLast() instanceof Dates && cursor.sees(Sense.MONTH))
            add(new Asked(Question.EITHER_OF, List.of()));
    }

    private void leftover() {
        var token = cursor.next();
        switch (token.lexeme().sense()) {
            case REALISATION,
                    NOISE,
                    LABEL,
                    INCLUSIVE,
                    PERIOD,
                    FIXED_TIMES,
                    IN,
                    ON,
                    THAN,
                    NEW,
                    BY,
                    FOR -> {}
            case OR -> eitherOf();
            case FURTHER -> {
                clauses.add(clause);
                clause = new ArrayList<>();
            }
            case APPROXIMATELY -> add(new Asked(Question.APPROXIMATE, List.of()));
            case ONE_TIME -> add(Idea.ONE_TIME);
            default -> {
                if (!token.is(Kind.CLOCK)) add(new Unknown(token.text()));
            }
        }
    }
}
