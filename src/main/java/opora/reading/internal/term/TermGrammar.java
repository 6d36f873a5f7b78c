package opora.reading.internal.term;

import java.util.ArrayList;
import java.util.List;
import opora.reading.Doubt;
import opora.reading.Note;
import opora.reading.Schedule;
import opora.reading.ScheduleKind;
import opora.reading.internal.term.Phrase.Asked;
import opora.reading.internal.term.TermLexer.Lexed;
import opora.reading.internal.term.TermLexer.Slip;
import opora.shared.Period;

/** Printed term to schedule: lexer, grammar, resolution, and the questions left over. */
public final class TermGrammar {

    private static final double SLIP = 0.9;
    private static final double QUESTION = 0.6;
    private static final Note HANGS_ON_EVENT = Note.of("term.hangsOnEvent");
    private static final int LONGEST = 2_000;

    private final Words words = new Words();

    public Schedule read(String term, Period plan) {
        var lexed =
                TermLexer.lex(
                        words,
                        Restored.of(term.length() > LONGEST ? term.substring(0, LONGEST) : term));
        if (lexed.tokens().stream().noneMatch(TermGrammar::saysSomething)) {
            return Schedule.certain(ScheduleKind.UNSPECIFIED, List.of());
        }
        var clauses = TermParser.parse(lexed.tokens());
        var forks = Forks.straight();
        var reading = resolve(clauses, lexed, plan, forks);
        if (forks.asked().isEmpty() && lexed.slips().isEmpty()) {
            return certain(reading);
        }
        return explained(reading, forks.asked(), clauses, lexed, plan);
    }

    /** Where no day is said, the reason is. */
    private static Schedule certain(Reading reading) {
        if (!reading.windows().isEmpty()) {
            return Schedule.certain(reading.kind(), reading.windows());
        }
        return new Schedule(
                reading.kind(), List.of(), false, 1, List.of(HANGS_ON_EVENT), List.of());
    }

    private static boolean saysSomething(Token token) {
        return token.is(Token.Kind.CLOCK) || !token.isSeparator() && !token.is(Token.Kind.END);
    }

    private static Reading resolve(
            List<List<Phrase>> clauses, Lexed lexed, Period plan, Forks forks) {
        lexed.asked().forEach(forks::note);
        lexed.slips().stream()
                .filter(slip -> !slip.certain())
                .forEach(slip -> forks.other(Question.SHORT_SLIP, slip.printed(), slip.meant()));
        return new TermResolver(plan, forks).read(clauses);
    }

    private static Schedule explained(
            Reading reading,
            List<Asked> asked,
            List<List<Phrase>> clauses,
            Lexed lexed,
            Period plan) {
        var notes = new ArrayList<Note>();
        var confidence = 1.0;
        for (var slip : lexed.slips()) {
            notes.add(note(slip));
            confidence *= SLIP;
        }
        if (asked.isEmpty() && reading.windows().isEmpty()) notes.add(HANGS_ON_EVENT);
        var doubts = new ArrayList<Doubt>();
        for (var question : asked) {
            doubts.add(doubt(question, reading, clauses, lexed, plan));
            notes.add(question(question));
            confidence *= QUESTION;
        }
        return new Schedule(
                reading.kind(),
                reading.windows(),
                !doubts.isEmpty(),
                Math.round(confidence * 100) / 100.0,
                notes,
                doubts);
    }

    private static Note note(Slip slip) {
        return Note.of("term.slip", slip.printed(), slip.meant());
    }

    /** Numbers are years and months here: as text they are not grouped by thousands. */
    private static Note question(Asked asked) {
        return note(asked, "");
    }

    private static Note note(Asked asked, String answer) {
        var args = asked.args().stream().<Object>map(Object::toString).toList();
        return new Note(asked.question().code() + answer, args);
    }

    /** The reading taken, the other one, and «no date» where there is no other. */
    private static Doubt doubt(
            Asked asked, Reading taken, List<List<Phrase>> clauses, Lexed lexed, Period plan) {
        var other = resolve(clauses, lexed, plan, Forks.turnedAt(asked.question()));
        var first = choice(note(asked, ".0"), taken);
        if (other.equals(taken)) {
            return new Doubt(
                    question(asked), List.of(first, choice(Note.of("term.noDate"), Reading.NONE)));
        }
        return new Doubt(question(asked), List.of(first, choice(note(asked, ".1"), other)));
    }

    private static Doubt.Choice choice(Note label, Reading reading) {
        return new Doubt.Choice(label, reading.kind(), reading.windows());
    }
}
