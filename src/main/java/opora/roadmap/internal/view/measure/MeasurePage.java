package opora.roadmap.internal.view.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import opora.reading.ScheduleKind;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.Rights;
import opora.shared.web.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one measure (страница мероприятия).
 *
 * @param previous the row before it in the document, null for the first
 * @param changes how many lines the journal has of it
 * @param yearsWithoutCalendar years of its weekly dates whose days off nobody has entered
 */
public record MeasurePage(
        MeasureCard card,
        MeasureLine line,
        List<OccurrenceCard> occurrences,
        List<ExecutorCard> executors,
        List<ResourceLine> resources,
        List<CommentLine> comments,
        @Nullable UUID previous,
        @Nullable UUID next,
        int changes,
        Rights rights,
        List<Integer> yearsWithoutCalendar) {

    /** Those already decided and the few nearest stand open; the far ones fold. */
    private static final int NEAREST = 3;

    public UUID id() {
        return card.id();
    }

    public String href() {
        return "/measures/" + card.id();
    }

    public int assigned() {
        return executors.stream().mapToInt(executor -> executor.assignments().size()).sum();
    }

    /** Late dates that wait for one word only: said together in one click. */
    public int lateAtOnce(LocalDate today) {
        if (card.row().term() == ScheduleKind.CONTINUOUS) return 0;
        return (int)
                occurrences.stream()
                        .filter(one -> one.simple() && one.mark().open())
                        .filter(one -> one.mark().sign(today) == Sign.LATE)
                        .count();
    }

    /** Rows with dates of their own are never asked at check points: their setting says nothing. */
    public boolean asksAtCheckPoints() {
        var term = card.row().term();
        return term == ScheduleKind.CONTINUOUS
                || (term == ScheduleKind.UNSPECIFIED && card.duty())
                || occurrences.stream().anyMatch(one -> one.mark().checkPoint());
    }

    /** What needs something now or next: late, waiting, due, and the nearest ahead. */
    public List<OccurrenceCard> current() {
        var open = occurrences.stream().filter(one -> one.mark().open()).toList();
        return open.subList(0, Math.min(open.size(), Math.max(NEAREST, lateOnes(open) + 1)));
    }

    private static int lateOnes(List<OccurrenceCard> open) {
        return (int) open.stream().filter(one -> one.mark().progress().undecided() > 0).count();
    }

    public List<OccurrenceCard> decided() {
        return occurrences.stream().filter(one -> !one.mark().open()).toList().reversed();
    }

    public int further() {
        return (int) occurrences.stream().filter(one -> one.mark().open()).count()
                - current().size();
    }
}
