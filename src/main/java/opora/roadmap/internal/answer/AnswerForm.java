package opora.roadmap.internal.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.document.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * What the one who answers says.
 *
 * @param assignment for whom, where a controller answers for somebody; null: for oneself, or for
 *     all
 * @param files already kept, in the scope of the occurrence
 */
public record AnswerForm(
        LocalDate doneOn,
        int times,
        String text,
        String link,
        List<StoredFile> files,
        OnBehalf onBehalf,
        @Nullable UUID assignment) {

    public AnswerForm {
        files = List.copyOf(files);
    }

    public static AnswerForm doneOn(LocalDate day) {
        return new AnswerForm(day, 1, "", "", List.of(), OnBehalf.NONE, null);
    }

    /** The same said for one of those who are asked. */
    AnswerForm of(UUID executor) {
        return new AnswerForm(doneOn, times, text, link, files, onBehalf, executor);
    }
}
