package opora.roadmap.internal.today;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.document.StoredFile;
import opora.roadmap.internal.answer.Answer;
import opora.roadmap.internal.answer.AnswerForm;
import opora.roadmap.internal.answer.OnBehalf;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.multipart.MultipartFile;

/**
 * An answer as its form sends it; what is left out has its usual value.
 *
 * @param assignment for whom, several where one says it for «9 из 15 школ»
 * @param removed evidence taken back from a report that waits
 * @param back where to go without script
 */
public record AnswerInput(
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate doneOn,
        @Nullable Integer times,
        @Nullable String text,
        @Nullable String link,
        @Nullable List<MultipartFile> files,
        @Nullable OnBehalf onBehalf,
        @Nullable List<UUID> assignment,
        @Nullable List<UUID> removed,
        @Nullable String back) {

    static AnswerInput of(LocalDate day, @Nullable UUID assignment) {
        return new AnswerInput(
                day,
                1,
                "",
                "",
                List.of(),
                OnBehalf.NONE,
                assignment == null ? List.of() : List.of(assignment),
                List.of(),
                "");
    }

    AnswerForm toForm(LocalDate today, List<StoredFile> kept) {
        return new AnswerForm(
                doneOn == null ? today : doneOn,
                times == null ? 1 : times,
                text == null ? "" : text,
                link == null ? "" : link,
                kept,
                onBehalf == null ? OnBehalf.NONE : onBehalf,
                executors().isEmpty() ? null : executors().getFirst());
    }

    List<UUID> executors() {
        return assignment == null ? List.of() : assignment;
    }

    /** A report that waits, as its author finds it when he wants to add to it. */
    static AnswerInput of(Answer answer) {
        return new AnswerInput(
                answer.doneOn(),
                answer.times(),
                answer.text(),
                "",
                List.of(),
                answer.onBehalf(),
                List.of(),
                List.of(),
                "");
    }

    List<UUID> takenBack() {
        return removed == null ? List.of() : removed;
    }

    /** Those really chosen: an empty field of files sends one without a name. */
    List<MultipartFile> chosen() {
        return files == null ? List.of() : files.stream().filter(one -> !one.isEmpty()).toList();
    }
}
