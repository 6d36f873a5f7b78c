package opora.roadmap.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.reading.TableColumns;
import opora.reading.TableColumns.Column;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapId;
import opora.roadmap.SectionId;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceRepository;
import opora.roadmap.internal.occurrence.Progress;
import opora.roadmap.internal.occurrence.ProgressRepository;
import opora.roadmap.internal.plan.Edition;
import opora.roadmap.internal.plan.Measure;
import opora.roadmap.internal.plan.MeasureRepository;
import opora.roadmap.internal.plan.PlanPartsRepository;
import opora.roadmap.internal.plan.Roadmap;
import opora.roadmap.internal.plan.Section;
import opora.shared.Viewer;
import opora.territory.TerritoryApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers a report on execution out of the plan and the answers, in a handful of queries. */
@Component
class MakeReport {

    private final PlanPartsRepository parts;
    private final MeasureRepository measures;
    private final OccurrenceRepository occurrences;
    private final ProgressRepository progress;
    private final ReportRepository answers;
    private final TerritoryApi territory;

    MakeReport(
            PlanPartsRepository parts,
            MeasureRepository measures,
            OccurrenceRepository occurrences,
            ProgressRepository progress,
            ReportRepository answers,
            TerritoryApi territory) {
        this.parts = parts;
        this.measures = measures;
        this.occurrences = occurrences;
        this.progress = progress;
        this.answers = answers;
        this.territory = territory;
    }

    Report of(Viewer viewer, Roadmap roadmap, ReportFilter filter, LocalDate today) {
        var sections = parts.sections(roadmap.id());
        var columns = columns(parts.editions(roadmap.id()));
        var form =
                filter.form() != null
                        ? filter.form()
                        : columns.isEmpty() ? ReportForm.PLAN_FACT : ReportForm.DOCUMENT;
        var asked = new Question(filter, filter.days(roadmap.period(), today), today);
        return new Report(
                head(viewer, roadmap),
                asked.period(),
                today,
                columns.isEmpty() ? ReportForm.PLAN_FACT : form,
                of(filter, sections),
                filter.withSummary(),
                filter.withEvidence(),
                columns,
                sections(sections, lines(roadmap.id(), asked)));
    }

    /** What is asked, with its days counted. */
    private record Question(ReportFilter filter, opora.shared.Period period, LocalDate today) {}

    private ReportHead head(Viewer viewer, Roadmap roadmap) {
        var passport = roadmap.passport();
        var person = viewer.person();
        return new ReportHead(
                roadmap.id().value(),
                passport.title(),
                roadmap.kind().name(),
                passport.actKind().name(),
                passport.actNumber(),
                passport.actDate(),
                territory.unit(viewer, viewer.unit()).name(),
                person == null ? "" : answers.name(person.value()));
    }

    /** The latest document that prints a table says which columns people are used to. */
    private static List<Column> columns(List<Edition> editions) {
        return editions.reversed().stream()
                .flatMap(edition -> edition.columns().stream())
                .map(TableColumns::columns)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String of(ReportFilter filter, List<Section> sections) {
        var words = new ArrayList<String>();
        for (var section : sections)
            if (section.id().value().equals(filter.section())) words.add(title(section));
        if (!filter.executorName().isEmpty()) words.add(filter.executorName());
        return String.join(", ", words);
    }

    private List<Drafted> lines(RoadmapId roadmap, Question asked) {
        var all = occurrences.ofRoadmap(roadmap);
        var byMeasure = new HashMap<MeasureId, List<Occurrence>>();
        for (var one : all)
            byMeasure.computeIfAbsent(one.measure(), _ -> new ArrayList<>()).add(one);
        var marks =
                new MarkMaker(
                        asked.period(),
                        asked.today(),
                        progress.of(all),
                        answers.answers(roadmap.value()),
                        answers.proofs(roadmap.value()),
                        answers.asked(roadmap.value()));
        var executors = answers.executors(roadmap.value());
        return measures.ofRoadmap(roadmap).stream()
                .filter(one -> wanted(one, asked.filter(), executors))
                .map(one ->
                        new Drafted(
                                one.section(),
                                line(
                                        one,
                                        marks.of(
                                                one, byMeasure.getOrDefault(one.id(), List.of())))))
                .filter(one -> !one.line().marks().isEmpty())
                .toList();
    }

    private static boolean wanted(
            Measure one, ReportFilter filter, Map<UUID, List<String>> executors) {
        if (filter.section() != null
                && (one.section() == null || !filter.section().equals(one.section().value())))
            return false;
        return filter.executorName().isEmpty()
                || executors
                        .getOrDefault(one.id().value(), List.of())
                        .contains(filter.executorName());
    }

    private static ReportLine line(Measure one, List<ReportMark> marks) {
        return new ReportLine(
                one.id().value(),
                one.number(),
                one.title(),
                one.printed().term(),
                one.printed().executors(),
                one.printed().result(),
                one.printed().cells(),
                !one.active(),
                one.ground(),
                marks);
    }

    private record Drafted(@Nullable SectionId section, ReportLine line) {}

    private static List<ReportSection> sections(List<Section> sections, List<Drafted> lines) {
        var all = new ArrayList<ReportSection>();
        var outside = lines.stream().filter(one -> one.section() == null).toList();
        for (var section : sections) {
            var own = lines.stream().filter(one -> section.id().equals(one.section())).toList();
            if (own.isEmpty()) continue;
            if (comesFirst(outside, own, lines)) {
                all.add(section("", "", outside));
                outside = List.of();
            }
            all.add(section(section.id().toString(), title(section), own));
        }
        if (!outside.isEmpty()) all.add(section("", "", outside));
        return all;
    }

    /** Rows outside sections stand where the document has the first of them. */
    private static boolean comesFirst(
            List<Drafted> outside, List<Drafted> own, List<Drafted> lines) {
        return !outside.isEmpty()
                && lines.indexOf(outside.getFirst()) < lines.indexOf(own.getFirst());
    }

    private static ReportSection section(String key, String title, List<Drafted> lines) {
        return new ReportSection(key, title, lines.stream().map(Drafted::line).toList());
    }

    /** «1. Управление»: the printed number keeps its own dot. */
    static String title(Section section) {
        var number = section.number().strip();
        if (number.isEmpty()) return section.title();
        return (number.endsWith(".") ? number : number + ".") + " " + section.title();
    }

    static Progress progress(Map<OccurrenceId, Progress> all, Occurrence one) {
        return all.getOrDefault(one.id(), Progress.NONE);
    }
}
