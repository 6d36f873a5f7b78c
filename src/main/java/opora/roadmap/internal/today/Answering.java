package opora.roadmap.internal.today;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opora.document.FileApi;
import opora.document.StoredFile;
import opora.roadmap.AnswerId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.internal.answer.Answer;
import opora.roadmap.internal.answer.AnswerService;
import opora.roadmap.internal.answer.ChangeAnswer;
import opora.roadmap.internal.occurrence.OccurrenceService;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an answer as a form brings it: keeps its files, then reports, all or nothing. */
@Service
class Answering {

    private final AnswerService answers;
    private final ChangeAnswer changes;
    private final OccurrenceService occurrences;
    private final FileApi files;
    private final Clock clock;

    Answering(
            AnswerService answers,
            ChangeAnswer changes,
            OccurrenceService occurrences,
            FileApi files,
            Clock clock) {
        this.answers = answers;
        this.changes = changes;
        this.occurrences = occurrences;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    Answer report(Viewer viewer, OccurrenceId id, AnswerInput input) {
        viewer.require(Permission.ROADMAP_ANSWER);
        var scope = occurrences.get(viewer, id).scope();
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var kept = kept(viewer, scope, input);
        var form = input.toForm(today, kept);
        if (empty(input, occurrences.get(viewer, id).window()))
            throw new RuleViolation("answer.empty").at("text");
        var last = answers.report(viewer, id, form);
        var others = input.executors().stream().skip(1).toList();
        if (!others.isEmpty()) answers.reportFor(viewer, id, form, others);
        return last;
    }

    @Transactional
    OccurrenceId withdraw(Viewer viewer, AnswerId id) {
        return answers.withdraw(viewer, id);
    }

    /** Adds to a report that waits, or rewords it. */
    @Transactional
    Answer change(Viewer viewer, AnswerId id, AnswerInput input) {
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var kept = kept(viewer, changes.scope(viewer, id), input);
        var left = changes.own(viewer, id).evidence().size() - input.takenBack().size();
        var window =
                occurrences.get(viewer, changes.own(viewer, id).answer().occurrence()).window();
        if (left <= 0 && empty(input, window)) throw new RuleViolation("answer.empty").at("text");
        return changes.change(viewer, id, input.toForm(today, kept), input.takenBack());
    }

    /** Neither words, nor evidence, nor a number: the one who decides would have nothing. */
    private static boolean empty(AnswerInput input, Window window) {
        var most = window.maxTimes() == null ? window.minTimes() : window.maxTimes();
        var counted = most > 1 && input.times() != null;
        return !counted && blank(input.text()) && blank(input.link()) && input.chosen().isEmpty();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private List<StoredFile> kept(Viewer viewer, String scope, AnswerInput input) {
        var kept = new ArrayList<StoredFile>();
        for (var file : input.chosen()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try (var bytes = file.getInputStream()) {
                kept.add(files.store(viewer, scope, name, bytes));
            } catch (IOException e) {
                throw new UncheckedIOException("The file was not received: " + name, e);
            }
        }
        return kept;
    }

    /** The field of the form a rule speaks of. */
    static String field(RuleViolation refused) {
        return refused.field().isEmpty() ? "doneOn" : refused.field();
    }
}
