package opora.roadmap.internal.view.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import opora.reading.ScheduleKind;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.Rights;
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

    /** More late ones than this are not shown beside a list: the page of the measure has them. */
    private static final int LATE_BESIDE = 12;

    /** More open ones than this fold into years: a weekly row of four years has two hundred. */
    private static final int MANY = 24;

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
        return (int) occurrences.stream().filter(one -> one.simple() && one.lateOn(today)).count();
    }

    /** The open dates by years where there are too many to look through, else nothing. */
    public List<YearOfDates> years() {
        if (open().size() <= MANY) return List.of();
        return open().stream()
                .collect(groupingBy(one -> one.mark().endsOn().getYear(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(year -> new YearOfDates(year.getKey(), year.getValue()))
                .toList();
    }

    public List<OccurrenceCard> open() {
        return occurrences.stream().filter(one -> one.mark().open()).toList();
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
        var open = open();
        var late = Math.min(LATE_BESIDE, lateOnes(open));
        return open.subList(0, Math.min(open.size(), Math.max(NEAREST, late + 1)));
    }

    private static int lateOnes(List<OccurrenceCard> open) {
        return (int) open.stream().filter(one -> one.mark().progress().undecided() > 0).count();
    }

    public List<OccurrenceCard> decided() {
        return occurrences.stream().filter(one -> !one.mark().open()).toList().reversed();
    }

    public boolean manyDecided() {
        return decided().size() > MANY;
    }

    public int further() {
        return open().size() - current().size();
    }
}
