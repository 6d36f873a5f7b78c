package opora.roadmap.internal.view.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.roadmap.internal.view.OccurrenceMark;
import opora.shared.web.Sign;
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

    /**
     * Whether a report already waits for a decision, so that no second one is offered: one's own,
     * or anybody's where one answers for all.
     */
    public boolean waitsFor(@Nullable UUID person, boolean each) {
        return !counted()
                && answers.stream()
                        .filter(AnswerLine::waits)
                        .anyMatch(one -> !each || Objects.equals(person, one.authorId()));
    }

    /** Decided by a click and not by answers: the click can be taken back. */
    public boolean decidedByHand() {
        return switch (mark.decision()) {
            case NOT_DONE, NOT_REQUIRED, SKIPPED -> true;
            case ACCEPTED -> answers.isEmpty() && elsewhere.isEmpty();
            case AWAITED, BEFORE_START, CANCELLED -> false;
        };
    }

    /** A number of times is asked: «2 из 3–4». */
    public boolean counted() {
        return mark.minTimes() > 1 || (mark.maxTimes() != null && mark.maxTimes() > 1);
    }

    /** One click says it: no number is asked, and nothing came back with a remark. */
    public boolean simple() {
        return !counted() && answers.stream().noneMatch(one -> one.status().equals("RETURNED"));
    }

    public boolean lateOn(LocalDate day) {
        return mark.open() && mark.sign(day) == Sign.LATE;
    }

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
