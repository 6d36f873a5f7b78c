package opora.roadmap.internal.view.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.view.OccurrenceMark;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence with what was answered to it (срок с ответами).
 *
 * @param shift rule by which the day was moved off a holiday; empty when it was not
 * @param elsewhere rows of other sections or roadmaps tied to it
 */
public record OccurrenceCard(
        OccurrenceMark mark,
        String reason,
        @Nullable LocalDate printedOn,
        String shift,
        String venue,
        String decidedBy,
        List<AnswerLine> answers,
        List<Elsewhere> elsewhere) {

    public UUID id() {
        return mark.id();
    }

    /**
     * Another occurrence done by the same work.
     *
     * @param main the other one is answered and this follows; otherwise the other follows this
     */
    public record Elsewhere(UUID measure, String number, String title, boolean main) {}
}
