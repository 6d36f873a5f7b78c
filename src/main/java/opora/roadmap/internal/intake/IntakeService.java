package opora.roadmap.internal.intake;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import opora.document.FileApi;
import opora.reading.Place;
import opora.reading.TableColumns.ColumnRole;
import opora.reading.UnreadableFile;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.DueWork;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.Period;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads the conversation about an uploaded document; every step is kept, so it may be left and
 * taken up again.
 */
@Service
class IntakeService {

    private final IntakeRepository intakes;
    private final IntakeReader reader;
    private final FileApi files;
    private final RoadmapService roadmaps;
    private final SchedulerClient scheduler;
    private final OneTimeTask<ReadDocument> readDocument;
    private final DueWork dueWork;
    private final Clock clock;

    IntakeService(
            IntakeRepository intakes,
            IntakeReader reader,
            FileApi files,
            RoadmapService roadmaps,
            SchedulerClient scheduler,
            OneTimeTask<ReadDocument> readDocument,
            DueWork dueWork,
            Clock clock) {
        this.intakes = intakes;
        this.reader = reader;
        this.files = files;
        this.roadmaps = roadmaps;
        this.scheduler = scheduler;
        this.readDocument = readDocument;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /** Keeps the file and has it read beside this request. */
    @Transactional
    IntakeId start(Viewer viewer, String name, InputStream bytes, @Nullable RoadmapId amends)
            throws IOException {
        var intake = keep(viewer, name, bytes, amends);
        var instance =
                readDocument.instance(intake.id().toString(), ReadDocument.of(intake, viewer));
        scheduler.scheduleIfNotExists(instance, clock.instant());
        dueWork.beginAfterCommit();
        return intake.id();
    }

    /** The file is kept; whoever calls has it read. */
    @Transactional
    Intake keep(Viewer viewer, String name, InputStream bytes, @Nullable RoadmapId amends)
            throws IOException {
        viewer.require(Permission.ROADMAP_EDIT);
        // a foreign key looks past the policies
        if (amends != null && !Scopes.within(roadmaps.get(viewer, amends).scope(), viewer.scope()))
            throw new NotFound("Roadmap", amends);
        var file = files.store(viewer, viewer.scope(), name, bytes);
        if (file.size() == 0) throw new RuleViolation("intake.empty");
        var intake =
                new Intake(
                        new IntakeId(Ids.next()),
                        viewer.scope(),
                        file.id(),
                        amends,
                        null,
                        Intake.Status.READING,
                        "",
                        IntakeSettings.NONE,
                        viewer.actor(),
                        clock.instant(),
                        0);
        intakes.insert(intake);
        return intake;
    }

    @Transactional(readOnly = true)
    Intake get(Viewer viewer, IntakeId id) {
        viewer.require(Permission.ROADMAP_EDIT);
        return intakes.find(id).orElseThrow(() -> new NotFound("Intake", id));
    }

    @Transactional(readOnly = true)
    List<Intake> open(Viewer viewer) {
        return viewer.may(Permission.ROADMAP_EDIT) ? intakes.open(viewer.scope()) : List.of();
    }

    @Transactional(readOnly = true)
    Understanding understand(Viewer viewer, Intake intake) {
        viewer.require(Permission.ROADMAP_EDIT);
        try {
            return reader.understand(viewer, intake);
        } catch (UnreadableFile gone) {
            throw new IllegalStateException("A file that was read cannot be read any more", gone);
        }
    }

    /** Takes the ready answer of a question. */
    @Transactional
    void answer(Viewer viewer, IntakeId id, String question, int choice) {
        change(
                viewer,
                id,
                intake -> {
                    var asked = question(viewer, intake, question);
                    if (choice < 0 || choice >= asked.choices().size())
                        throw new RuleViolation("intake.choice");
                    return answered(intake.settings(), asked, asked.choices().get(choice));
                });
    }

    private Question question(Viewer viewer, Intake intake, String key) {
        return understand(viewer, intake)
                .question(key)
                .orElseThrow(() -> new NotFound("Question", key));
    }

    private static IntakeSettings answered(
            IntakeSettings settings, Question asked, Question.Choice choice) {
        return switch (asked.kind()) {
            case TERM ->
                    choice.term() == null
                            ? settings
                            : settings.withTerm(asked.quote(), choice.term());
            case PERIOD ->
                    choice.period() == null ? settings : settings.withPeriod(choice.period());
            case NAMES -> SameNames.answered(settings, asked, choice);
        };
    }

    /** A reading given by hand: it holds for every row of the same wording. */
    @Transactional
    void answerTerm(Viewer viewer, IntakeId id, String wording, TermAnswer answer) {
        change(
                viewer,
                id,
                intake -> intake.settings().withTerm(IntakeSettings.wording(wording), answer));
    }

    @Transactional
    void setPeriod(Viewer viewer, IntakeId id, Period years) {
        change(viewer, id, intake -> intake.settings().withPeriod(years));
    }

    @Transactional
    void postpone(Viewer viewer, IntakeId id, String question) {
        change(viewer, id, intake -> intake.settings().postponing(question));
    }

    @Transactional
    void assignColumns(Viewer viewer, IntakeId id, int table, List<ColumnRole> roles) {
        change(viewer, id, intake -> intake.settings().withColumns(table, roles));
    }

    @Transactional
    void joinToPrevious(Viewer viewer, IntakeId id, Place row) {
        change(
                viewer,
                id,
                intake ->
                        row.cutOff()
                                ? intake.settings().withoutCut(row)
                                : intake.settings().withJoin(row));
    }

    @Transactional
    void cut(Viewer viewer, IntakeId id, RowCut cut) {
        change(viewer, id, intake -> intake.settings().withCut(cut));
    }

    @Transactional
    void standAlone(Viewer viewer, IntakeId id, Place row) {
        change(viewer, id, intake -> intake.settings().withSplit(row));
    }

    @Transactional
    void correct(Viewer viewer, IntakeId id, Place row, RowEdit edit) {
        change(viewer, id, intake -> intake.settings().withRow(row, edit));
    }

    @Transactional
    void drop(Viewer viewer, IntakeId id) {
        intakes.update(get(viewer, id).dropped());
    }

    private void change(Viewer viewer, IntakeId id, Settings change) {
        var intake = get(viewer, id);
        intakes.update(intake.with(change.of(intake)));
    }

    private interface Settings {
        IntakeSettings of(Intake intake);
    }
}
