package opora.roadmap.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.reading.DutyClause;
import opora.reading.ExecutorReader;
import opora.reading.Party;
import opora.reading.PartyKind;
import opora.reading.PrintedSection;
import opora.reading.ResultReader;
import opora.reading.RoadmapReading;
import opora.reading.Schedule;
import opora.reading.ScheduleKind;
import opora.roadmap.EditionId;
import opora.roadmap.ExecutorId;
import opora.roadmap.MeasureId;
import opora.roadmap.SectionId;
import opora.roadmap.internal.executor.Answering;
import opora.roadmap.internal.executor.Executor;
import opora.roadmap.internal.executor.Executor.Resolution;
import opora.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a reading as rows of a plan, with new identities: sections, measures, executors (строки
 * нового плана).
 */
final class PlanDraft {

    private final Roadmap roadmap;
    private final @Nullable EditionId edition;
    private final List<Section> sections = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Executor> executors = new ArrayList<>();

    private PlanDraft(Roadmap roadmap, @Nullable EditionId edition) {
        this.roadmap = roadmap;
        this.edition = edition;
    }

    static PlanDraft of(Roadmap roadmap, @Nullable EditionId edition, RoadmapReading reading) {
        var draft = new PlanDraft(roadmap, edition);
        var sections = draft.sections(reading.sections());
        for (var row : reading.measures()) {
            var section = row.section() == null ? null : sections.get(row.section());
            draft.add(MeasureText.of(row, section, edition), row.parties(), false);
        }
        draft.duties(reading.duties());
        return draft;
    }

    List<Section> sections() {
        return sections;
    }

    List<Measure> measures() {
        return measures;
    }

    List<Executor> executors() {
        return executors;
    }

    private Map<Integer, SectionId> sections(List<PrintedSection> printed) {
        var ids = new HashMap<Integer, SectionId>();
        for (var one : printed) {
            ids.put(one.ordinal(), section(one.number() == null ? "" : one.number(), one.title()));
        }
        return ids;
    }

    private SectionId section(String number, String title) {
        var id = new SectionId(Ids.next());
        sections.add(new Section(id, roadmap.id(), sections.size() + 1, number, title, 0));
        return id;
    }

    /** Duties stand under the body their heading names, as the sections of a roadmap do. */
    private void duties(List<DutyClause> clauses) {
        var bodies = new LinkedHashMap<String, SectionId>();
        for (var clause : clauses) {
            var section =
                    clause.body().isBlank()
                            ? null
                            : bodies.computeIfAbsent(clause.body(), body -> section("", body));
            add(duty(clause, section), parties(clause.body()), true);
        }
    }

    private MeasureText duty(DutyClause clause, @Nullable SectionId section) {
        return new MeasureText(
                section,
                edition,
                measures.size() + 1,
                clause.number(),
                clause.text(),
                new PrintedText(
                        "",
                        clause.body(),
                        "",
                        List.of(clause.number(), clause.text()),
                        clause.place()),
                Schedule.certain(ScheduleKind.UNSPECIFIED, List.of()),
                new ResultReader().activity(clause.text()),
                List.of());
    }

    private static List<Party> parties(String body) {
        if (body.isBlank()) return List.of();
        var read = new ExecutorReader().read(body);
        return read.isEmpty()
                ? List.of(new Party(body, PartyKind.ORGANISATION, body, null, null))
                : read;
    }

    private void add(MeasureText text, List<Party> parties, boolean duty) {
        var measure = measure(roadmap, text, parties, duty);
        measures.add(measure);
        executors.addAll(executors(measure.id(), parties));
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
