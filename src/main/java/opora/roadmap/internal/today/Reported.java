package opora.roadmap.internal.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.answer.OnBehalf;
import org.jspecify.annotations.Nullable;

/**
 * An answer that waits for the decision of the one who looks (ждёт решения).
 *
 * @param author who wrote it; empty when he is not seen any more
 */
public record Reported(
        UUID id,
        UUID measure,
        UUID occurrence,
        String number,
        String title,
        String executor,
        @Nullable UUID authorId,
        String author,
        OnBehalf onBehalf,
        LocalDate doneOn,
        LocalDate dueOn,
        int times,
        String text,
        Instant createdAt,
        List<Paper> papers) {

    public Reported {
        papers = List.copyOf(papers);
    }

    /** Evidence: where it opens and what it is called. */
    public record Paper(UUID answer, String title, String href) {}

    Reported with(String name, List<Paper> evidence) {
        return new Reported(
                id,
                measure,
                occurrence,
                number,
                title,
                executor,
                authorId,
                name,
                onBehalf,
                doneOn,
                dueOn,
                times,
                text,
                createdAt,
                evidence);
    }

    public boolean late() {
        return doneOn.isAfter(dueOn);
    }
}
