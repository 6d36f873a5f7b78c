package opora.roadmap.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import opora.reading.Activity;
import opora.reading.Output;
import opora.reading.Schedule;
import opora.roadmap.EditionId;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.SectionId;
import opora.roadmap.internal.executor.Answering;
import opora.roadmap.internal.occurrence.CheckPoints;
import opora.shared.Period;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A row of a roadmap (мероприятие).
 *
 * @param duty a duty of a regulation: no dates, asked about at check points
 * @param checkPoints null: as the roadmap says
 * @param warnings what a person should look at
 * @param changedOn day of the last change by hand or by an amendment
 * @param ground what the change rests on («строку 2.3 изложить в редакции …»)
 * @param nextDueOn nearest end of an occurrence that still waits; kept by decisions, never saved
 *     from here
 */
public record Measure(
        MeasureId id,
        RoadmapId roadmap,
        String scope,
        @Nullable SectionId section,
        @Nullable EditionId edition,
        int ordinal,
        String number,
        String title,
        PrintedText printed,
        boolean duty,
        Schedule schedule,
        Answering answering,
        @Nullable CheckPoints checkPoints,
        Activity activity,
        List<Output> outputs,
        Set<RowWarning> warnings,
        Status status,
        @Nullable LocalDate changedOn,
        String ground,
        @Nullable LocalDate nextDueOn,
        long version) {

    public Measure {
        outputs = List.copyOf(outputs);
        warnings = Set.copyOf(warnings);
    }

    /** A cancelled row stays, with its evidence and history. */
    public enum Status {
        ACTIVE,
        CANCELLED
    }

    public boolean active() {
        return status == Status.ACTIVE;
    }

    public Measure cancel(LocalDate on, String reason) {
        if (!active()) throw new RuleViolation("measure.cancel.already");
        if (reason.isBlank()) throw new RuleViolation("measure.ground.empty").at("ground");
        return grounded(Status.CANCELLED, on, reason);
    }

    /**
     * Text and place of the row as an amendment or a hand writes them; what hangs on the row stays.
     */
    public Measure rewritten(MeasureText text, Period plan, @Nullable LocalDate on, String reason) {
        if (!active()) throw new RuleViolation("measure.change.cancelled");
        return new Measure(
                id,
                roadmap,
                scope,
                text.section(),
                text.edition() == null ? edition : text.edition(),
                text.ordinal(),
                text.number(),
                text.title(),
                text.printed(),
                duty,
                text.schedule(),
                answering,
                checkPoints,
                text.activity(),
                text.outputs(),
                RowWarning.of(text, duty, plan),
                status,
                on,
                reason.strip(),
                nextDueOn,
                version);
    }

    /** A row that came after the plan: from which day, and on what ground. */
    Measure since(LocalDate on, String reason) {
        return grounded(status, on, reason);
    }

    Measure asked(@Nullable CheckPoints how, Answering who) {
        return new Measure(
                id, roadmap, scope, section, edition, ordinal, number, title, printed, duty,
                schedule, who, how, activity, outputs, warnings, status, changedOn, ground,
                nextDueOn, version);
    }

    private Measure grounded(Status changed, LocalDate on, String reason) {
        return new Measure(
                id,
                roadmap,
                scope,
                section,
                edition,
                ordinal,
                number,
                title,
                printed,
                duty,
                schedule,
                answering,
                checkPoints,
                activity,
                outputs,
                warnings,
                changed,
                on,
                reason.strip(),
                nextDueOn,
                version);
    }
}
