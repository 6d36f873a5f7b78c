package opora.roadmap.internal.today;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import opora.document.FileApi;
import opora.document.StoredFile;
import opora.roadmap.AnswerId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.internal.answer.Answer;
import opora.roadmap.internal.answer.AnswerService;
import opora.roadmap.internal.occurrence.OccurrenceService;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an answer as a form brings it: keeps its files, then reports, all or nothing. */
@Service
class Answering {

    private final AnswerService answers;
    private final OccurrenceService occurrences;
    private final FileApi files;
    private final Clock clock;

    Answering(AnswerService answers, OccurrenceService occurrences, FileApi files, Clock clock) {
        this.answers = answers;
        this.occurrences = occurrences;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    Answer report(Viewer viewer, OccurrenceId id, AnswerInput input) {
        viewer.require(Permission.ROADMAP_ANSWER);
        var scope = occurrences.get(viewer, id).scope();
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var kept = new ArrayList<StoredFile>();
        for (var file : input.chosen()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            try (var bytes = file.getInputStream()) {
                kept.add(files.store(viewer, scope, name, bytes));
            } catch (IOException e) {
                throw new UncheckedIOException("The file was not received: " + name, e);
            }
        }
        var form = input.toForm(today, kept);
        var last = answers.report(viewer, id, form);
        var others = input.executors().stream().skip(1).toList();
        if (!others.isEmpty()) answers.reportFor(viewer, id, form, others);
        return last;
    }

    @Transactional
    OccurrenceId withdraw(Viewer viewer, AnswerId id) {
        return answers.withdraw(viewer, id);
    }

    /** The field of the form a rule speaks of. */
    static String field(RuleViolation refused) {
        return switch (refused.code()) {
            case "answer.times" -> "times";
            case "answer.link" -> "link";
            default -> "doneOn";
        };
    }
}
