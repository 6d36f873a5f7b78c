package opora.roadmap.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import opora.reading.Party;
import opora.reading.RoadmapReading;
import opora.roadmap.EditionId;
import opora.roadmap.ExecutorId;
import opora.roadmap.MeasureId;
import opora.roadmap.SectionId;
import opora.roadmap.internal.executor.Answering;
import opora.roadmap.internal.executor.Executor;
import opora.roadmap.internal.executor.Executor.Resolution;
import opora.shared.Ids;

/**
 * Rows of a new plan with their identities: sections, measures, executors (строки нового плана).
 */
record PlanDraft(List<Section> sections, List<Measure> measures, List<Executor> executors) {

    PlanDraft {
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
        executors = List.copyOf(executors);
    }

    static PlanDraft of(Roadmap roadmap, EditionId edition, RoadmapReading reading) {
        var rows = PlanRows.of(reading);
        var sections = new HashMap<Integer, Section>();
        for (var one : rows.sections()) {
            var number = one.number() == null ? "" : one.number();
            sections.put(
                    one.ordinal(),
                    new Section(
                            new SectionId(Ids.next()),
                            roadmap.id(),
                            one.ordinal(),
                            number,
                            one.title(),
                            0));
        }
        var measures = new ArrayList<Measure>();
        var executors = new ArrayList<Executor>();
        for (var row : rows.measures()) {
            var section = row.section() == null ? null : sections.get(row.section());
            var text = MeasureText.of(row, section == null ? null : section.id(), edition);
            var measure = measure(roadmap, text, row.parties(), rows.duty(row));
            measures.add(measure);
            executors.addAll(executors(measure.id(), row.parties()));
        }
        return new PlanDraft(List.copyOf(sections.values()), measures, executors);
    }

    static Measure measure(Roadmap roadmap, MeasureText text, List<Party> parties, boolean duty) {
        return new Measure(
                new MeasureId(Ids.next()),
                roadmap.id(),
                roadmap.scope(),
                text.section(),
                text.edition(),
                text.ordinal(),
                text.number(),
                text.title(),
                text.printed(),
                duty,
                text.schedule(),
                Answering.usual(parties),
                null,
                text.activity(),
                text.outputs(),
                RowWarning.of(text, duty, roadmap.period()),
                Measure.Status.ACTIVE,
                null,
                "",
                null,
                0);
    }

    static List<Executor> executors(MeasureId measure, List<Party> parties) {
        var executors = new ArrayList<Executor>();
        for (var party : parties) {
            executors.add(
                    new Executor(
                            new ExecutorId(Ids.next()),
                            measure,
                            executors.size() + 1,
                            party,
                            Resolution.OPEN,
                            0));
        }
        return executors;
    }
}
