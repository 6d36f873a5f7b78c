package opora.bench.country;

import java.time.LocalDate;
import java.util.List;
import opora.staff.internal.rule.EmploymentKind;

/**
 * Part-time jobs besides the main one: here, in another organisation, rarely in another
 * municipality.
 */
final class Besides {

    private static final double HERE = 6;
    private static final double ELSEWHERE = 3;
    private static final double FAR = 0.3;
    private static final Post CIRCLE =
            Post.pedagogue("EXTRA_TEACHER", "педагог дополнительного образования");

    private final Chance chance;
    private final LocalDate today;

    Besides(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    void add(Someone one, List<Place> places, List<Place> far) {
        var main = one.last();
        if (main.endsOn() != null || !main.post().pedagogical()) return;
        if (chance.percent(HERE)) add(one, main.place(), EmploymentKind.INTERNAL);
        if (chance.percent(ELSEWHERE)) add(one, any(places), EmploymentKind.EXTERNAL);
        if (!far.isEmpty() && chance.percent(FAR)) add(one, any(far), EmploymentKind.EXTERNAL);
    }

    private void add(Someone one, Place place, EmploymentKind kind) {
        var main = one.last();
        if (kind == EmploymentKind.EXTERNAL
                && (place.staff() == 0 || place.id().equals(main.place().id()))) return;
        var days = today.toEpochDay() - main.startsOn().toEpochDay();
        var start = main.startsOn().plusDays((long) (days * chance.random.nextDouble()));
        one.jobs.addFirst(
                new Job(
                        chance.id(),
                        place,
                        main.post().teacher() || kind == EmploymentKind.EXTERNAL
                                ? CIRCLE
                                : main.post(),
                        kind,
                        start,
                        null));
    }

    private Place any(List<Place> places) {
        return places.get(chance.upTo(places.size()));
    }
}
