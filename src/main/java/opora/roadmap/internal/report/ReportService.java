package opora.roadmap.internal.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.PlanPartsRepository;
import opora.roadmap.internal.plan.Roadmap;
import opora.roadmap.internal.plan.RoadmapRepository;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.shared.web.Choice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports on execution: made, written, filed. */
@Service
public class ReportService {

    private static final int LONGEST_WORDS = 20_000;

    private final RoadmapRepository roadmaps;
    private final PlanPartsRepository parts;
    private final ReportRepository answers;
    private final MakeReport make;
    private final FiledReportRepository filed;
    private final Clock clock;

    ReportService(
            RoadmapRepository roadmaps,
            PlanPartsRepository parts,
            ReportRepository answers,
            MakeReport make,
            FiledReportRepository filed,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.parts = parts;
        this.answers = answers;
        this.make = make;
        this.filed = filed;
        this.clock = clock;
    }

    /** A report with the words of its draft. */
    public record Draft(Report report, Map<String, String> words) {}

    @Transactional(readOnly = true)
    public Draft draft(Viewer viewer, RoadmapId id, ReportFilter filter) {
        var roadmap = own(viewer, id);
        return new Draft(make.of(viewer, roadmap, filter, today(viewer)), filed.draft(id.value()));
    }

    /** Who had how much to do in which month, and how it went. */
    @Transactional(readOnly = true)
    public ExecutorMonths executorMonths(Viewer viewer, RoadmapId id, ReportFilter filter) {
        var report = make.of(viewer, own(viewer, id), filter, today(viewer));
        return ExecutorMonths.of(report, answers.executors(id.value()));
    }

    /** What a report may be limited to. */
    public record Choices(List<Choice> sections, List<String> executors) {}

    @Transactional(readOnly = true)
    public Choices choices(Viewer viewer, RoadmapId id) {
        own(viewer, id);
        var sections =
                parts.sections(id).stream()
                        .map(one -> new Choice(one.id().toString(), MakeReport.title(one)))
                        .toList();
        return new Choices(sections, answers.executorNames(id.value()));
    }

    /** The author's words, by section; empty ones go. */
    @Transactional
    public void write(Viewer viewer, RoadmapId id, ReportFilter filter, Map<String, String> words) {
        viewer.require(Permission.REPORT_FILE);
        var roadmap = own(viewer, id);
        filed.keepDraft(
                roadmap.scope(), make.of(viewer, roadmap, filter, today(viewer)), kept(words));
    }

    private static Map<String, String> kept(Map<String, String> words) {
        var kept = new HashMap<String, String>();
        words.forEach((section, said) -> {
            if (said.length() > LONGEST_WORDS)
                throw new RuleViolation("report.words.long", LONGEST_WORDS);
            if (!said.isBlank()) kept.put(section, said.strip());
        });
        return kept;
    }

    /** What is filed stays as it stands now, whatever changes later. */
    @Transactional
    public UUID file(Viewer viewer, RoadmapId id, ReportFilter filter, String title) {
        viewer.require(Permission.REPORT_FILE);
        var roadmap = own(viewer, id);
        var report = make.of(viewer, roadmap, filter.showing(null), today(viewer));
        if (report.lines().isEmpty()) throw new RuleViolation("report.file.empty");
        var words = filed.draft(id.value());
        filed.dropDraft(id.value());
        return filed.file(
                roadmap.scope(),
                title.strip(),
                report,
                words,
                clock.instant(),
                viewer.actor().value());
    }

    @Transactional(readOnly = true)
    public List<FiledLine> filed(Viewer viewer, RoadmapId id) {
        own(viewer, id);
        return filed.of(id.value());
    }

    @Transactional(readOnly = true)
    public FiledReport filedReport(Viewer viewer, UUID id) {
        viewer.require(Permission.REPORT_READ);
        return filed.find(id).orElseThrow(() -> new NotFound("FiledReport", id));
    }

    /** How the same report would look now, to be compared with what was filed. */
    @Transactional(readOnly = true)
    public Report again(Viewer viewer, FiledReport report) {
        var roadmap = own(viewer, new RoadmapId(report.roadmap()));
        var period = report.content().period();
        var same =
                new ReportFilter(
                        ReportSpan.OWN,
                        null,
                        period.startsOn(),
                        period.endsOn(),
                        null,
                        null,
                        report.content().form(),
                        true,
                        true,
                        true,
                        true,
                        null);
        return make.of(viewer, roadmap, same, today(viewer));
    }

    private Roadmap own(Viewer viewer, RoadmapId id) {
        viewer.require(Permission.REPORT_READ);
        var roadmap = roadmaps.get(id);
        if (!Scopes.within(roadmap.scope(), viewer.scope())) throw new NotFound("Roadmap", id);
        return roadmap;
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
