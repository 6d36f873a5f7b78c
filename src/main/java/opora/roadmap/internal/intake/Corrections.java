package opora.roadmap.internal.intake;

import java.util.List;
import opora.reading.ExecutorReader;
import opora.reading.Party;
import opora.reading.Passport;
import opora.reading.PrintedMeasure;
import opora.reading.ResultReader;
import opora.reading.RoadmapReading;
import opora.reading.Schedule;
import opora.reading.TermReader;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Puts a person's answers and corrections over what the reader understood; the printed cells stay
 * verbatim.
 */
final class Corrections {

    private final TermReader terms = new TermReader();
    private final ExecutorReader executors = new ExecutorReader();
    private final ResultReader results = new ResultReader();

    RoadmapReading apply(RoadmapReading reading, IntakeSettings settings) {
        var plan = reading.passport().period();
        var measures =
                reading.measures().stream()
                        .filter(measure -> !settings.row(measure.place()).left())
                        .map(measure -> corrected(measure, settings, plan))
                        .toList();
        return new RoadmapReading(
                named(reading.passport(), settings),
                reading.sections(),
                measures,
                reading.indicators(),
                reading.duties(),
                reading.columns(),
                reading.rows(),
                reading.warnings(),
                reading.orderItems());
    }

    private PrintedMeasure corrected(
            PrintedMeasure printed, IntakeSettings settings, @Nullable Period plan) {
        var edit = settings.row(printed.place());
        var title = or(edit.title(), printed.title());
        var term = or(edit.term(), printed.term());
        var cell = or(edit.executors(), printed.executors());
        var result = or(edit.result(), printed.result());
        return new PrintedMeasure(
                printed.ordinal(),
                printed.section(),
                edit.number() == null ? printed.number() : edit.number(),
                title,
                printed.term(),
                cell,
                result,
                schedule(printed, term, settings, plan),
                named(
                        edit.executors() == null ? printed.parties() : executors.read(cell),
                        settings),
                edit.result() == null ? printed.outputs() : results.outputs(result),
                edit.title() == null ? printed.activity() : results.activity(title),
                printed.cells(),
                printed.place());
    }

    private Schedule schedule(
            PrintedMeasure printed, String term, IntakeSettings settings, @Nullable Period plan) {
        var answer = settings.terms().get(IntakeSettings.wording(term));
        if (answer != null) return answer.schedule();
        if (plan == null || term.equals(printed.term())) return printed.schedule();
        return terms.read(term, plan);
    }

    /** A slip in the list of those responsible is put right like one in a row. */
    private static Passport named(Passport read, IntakeSettings settings) {
        if (settings.names().isEmpty() || read.responsible().isEmpty()) return read;
        var responsible = read.responsible();
        for (var name : settings.names().entrySet())
            responsible =
                    responsible.stream()
                            .map(line -> line.replace(name.getKey(), name.getValue()))
                            .toList();
        return new Passport(
                read.kind(),
                read.number(),
                read.date(),
                read.issuer(),
                read.title(),
                read.municipality(),
                read.region(),
                read.approvedBy(),
                read.controller(),
                read.period(),
                read.periodSource(),
                responsible,
                read.goal(),
                read.secondApprover());
    }

    private static List<Party> named(List<Party> parties, IntakeSettings settings) {
        if (settings.names().isEmpty()) return parties;
        return parties.stream()
                .map(party ->
                        new Party(
                                party.raw(),
                                party.kind(),
                                settings.names().getOrDefault(party.name(), party.name()),
                                party.position(),
                                party.organisation()))
                .toList();
    }

    private static String or(@Nullable String corrected, String printed) {
        return corrected == null ? printed : corrected;
    }
}
