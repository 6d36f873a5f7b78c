package opora.bench.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import opora.staff.internal.rule.EmploymentKind;
import org.jspecify.annotations.Nullable;

/**
 * Who held which post in the last five years: of a hundred posts fourteen change hands in a year,
 * some of those who leave come to another organisation of the municipality.
 */
final class Staffing {

    private static final double YEARS_IN_A_POST = 6.9;
    private static final int HISTORY = 5;
    private static final int LONGEST = 40;
    private static final int PENSION = 63;
    private static final double COME_AGAIN = 45;

    private final Chance chance;
    private final Ages ages;
    private final GivenNames names;
    private final LocalDate today;
    private final Map<String, PriorityQueue<Someone>> free = new HashMap<>();
    private final List<Someone> all = new ArrayList<>();

    Staffing(Chance chance, GivenNames names, LocalDate today) {
        this.chance = chance;
        this.ages = new Ages(chance);
        this.names = names;
        this.today = today;
    }

    /**
     * @param far organisations of a neighbour, where some work besides
     */
    List<Someone> people(List<Place> places, List<Place> far) {
        var jobs = new ArrayList<Job>();
        for (var place : places)
            for (var post : Posts.of(place.kind(), place.staff(), place.rural(), chance.random))
                if (place.staff() > 0) held(place, post, jobs);
        jobs.sort(Comparator.comparing(Job::startsOn).thenComparing(Job::id));
        for (var job : jobs) taken(job);
        var besides = new Besides(chance, today);
        for (var one : all) besides.add(one, places, far);
        return all;
    }

    /** From today backwards. */
    private void held(Place place, Post post, List<Job> jobs) {
        @Nullable LocalDate end = null;
        var from = today.minusYears(HISTORY);
        while (end == null || end.isAfter(from)) {
            var last = end == null ? today : end;
            var start = begin(last);
            jobs.add(new Job(chance.id(), place, post, EmploymentKind.MAIN, start, end));
            end = start.minusDays(1 + chance.upTo(60));
        }
    }

    /** More than a half begin with the school year. */
    private LocalDate begin(LocalDate last) {
        var years = Math.min(LONGEST, chance.exponential(YEARS_IN_A_POST));
        var start = last.minusDays(1 + (long) (years * 365.25));
        var autumn = LocalDate.of(start.getYear(), 9, 1);
        return chance.percent(55) && autumn.isBefore(last) ? autumn : start;
    }

    private void taken(Job job) {
        var one = chance.percent(COME_AGAIN) ? returning(job) : null;
        if (one == null) {
            one = newcomer(job);
            all.add(one);
        }
        one.jobs.add(job);
        var end = job.endsOn();
        if (end != null && one.birthOn.plusYears(PENSION).isAfter(end))
            free.computeIfAbsent(job.post().like(), _ -> new PriorityQueue<>(byEnd())).add(one);
    }

    private static Comparator<Someone> byEnd() {
        return Comparator.comparing((Someone one) -> Objects.requireNonNull(one.last().endsOn()))
                .thenComparing(one -> one.id);
    }

    private @Nullable Someone returning(Job job) {
        var waiting = free.get(job.post().like());
        if (waiting == null || waiting.isEmpty()) return null;
        var end = Objects.requireNonNull(waiting.peek().last().endsOn());
        return end.isBefore(job.startsOn()) ? waiting.poll() : null;
    }

    private Someone newcomer(Job job) {
        var end = job.endsOn();
        var birth = ages.birth(job.post(), job.startsOn(), end == null ? today : end, end != null);
        var woman = chance.upTo(10) < job.post().ofTenWomen();
        return new Someone(
                chance.id(),
                names.next(chance.random, woman, birth.getYear()),
                woman,
                birth,
                ages.began(birth, job.startsOn()));
    }
}
