package opora.roadmap.internal.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is expected of somebody, by date (что ожидается от меня).
 *
 * @param late one row a measure, with its further late dates in it
 * @param sent said in full, waits for the controller
 */
public record Asks(
        List<Ask> returned,
        List<Ask> late,
        List<Ask> today,
        List<Ask> week,
        List<Ask> later,
        List<Ask> sent) {

    static Asks sort(List<Ask> asks, LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var sorted =
                new Asks(
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>());
        for (var ask : asks) {
            if (ask.waiting()) sorted.sent.add(ask);
            else if (!ask.state().kind().open()) continue;
            else if (ask.returned()) sorted.returned.add(ask);
            else if (ask.late()) sorted.late.add(ask);
            else if (!ask.day().isAfter(today)) sorted.today.add(ask);
            else if (!ask.day().isAfter(sunday)) sorted.week.add(ask);
            else sorted.later.add(ask);
        }
        return new Asks(
                sorted.returned,
                gathered(sorted.late),
                sorted.today,
                sorted.week,
                sorted.later,
                sorted.sent);
    }

    /** 209 Fridays are one row. */
    private static List<Ask> gathered(List<Ask> late) {
        var measures = new LinkedHashMap<UUID, List<Ask>>();
        for (var ask : late)
            measures.computeIfAbsent(ask.measure(), _ -> new ArrayList<>()).add(ask);
        return measures.values().stream()
                .map(same -> same.getFirst().with(same.subList(1, same.size())))
                .toList();
    }

    public int lateCount() {
        return late.stream().mapToInt(Ask::count).sum()
                + (int) returned.stream().filter(Ask::late).count();
    }

    public int weekCount() {
        return today.size() + week.size();
    }

    /** Days since the earliest date that is late. */
    public int oldest() {
        return Stream.concat(late.stream(), returned.stream().filter(Ask::late))
                .mapToInt(ask -> ask.state().days())
                .max()
                .orElse(0);
    }

    /** Where the late ones begin: a returned report may be the only one. */
    public String lateAnchor() {
        return late.isEmpty() && !returned.isEmpty() ? "#returned" : "#late";
    }

    public boolean empty() {
        return returned.isEmpty()
                && late.isEmpty()
                && today.isEmpty()
                && week.isEmpty()
                && later.isEmpty()
                && sent.isEmpty();
    }
}
