package opora.bench.country;

import java.time.LocalDate;
import java.util.List;

/** How old people are who work, come and leave: of teachers more are over 60 than under 35. */
final class Ages {

    private static final List<Integer> FROM = List.of(22, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70);
    private static final Weighted<Integer> TEACHERS =
            Weighted.of(FROM, 13, 9, 7, 10, 11, 12, 13, 10, 9, 5, 2);
    private static final Weighted<Integer> OTHERS =
            Weighted.of(FROM, 5, 10, 12, 14, 15, 14, 12, 9, 5, 2, 0.5);
    private static final Weighted<Integer> LEAVERS =
            Weighted.of(FROM, 16, 16, 11, 9, 7, 6, 6, 9, 11, 8, 3);
    private static final int FIRST_JOB = 21;
    private static final int TRIES = 12;
    private static final int YEARS_OF_BAND = 5;

    private final Chance chance;

    Ages(Chance chance) {
        this.chance = chance;
    }

    /** Born so as to be of a likely age at the end of the job, and grown up at its beginning. */
    LocalDate birth(Post post, LocalDate startsOn, LocalDate lastDay, boolean left) {
        var ages = left ? LEAVERS : post.teacher() ? TEACHERS : OTHERS;
        var latest = startsOn.minusYears(FIRST_JOB);
        for (int tries = 0; tries < TRIES; tries++) {
            var born = born(ages.next(chance.random), lastDay);
            if (!born.isAfter(latest)) return born;
        }
        return latest.minusDays(chance.upTo(3000));
    }

    private LocalDate born(int from, LocalDate on) {
        var years = from == FROM.getFirst() ? 3 : YEARS_OF_BAND;
        return on.minusYears(from).minusDays(chance.upTo(years * 365));
    }

    /** The first day of work: after college or university, sometimes much later. */
    LocalDate began(LocalDate birth, LocalDate startsOn) {
        var usual = LocalDate.of(birth.getYear() + chance.between(21, 24), 9, 1);
        if (!usual.isBefore(startsOn)) return startsOn;
        if (!chance.percent(25)) return usual;
        long days = startsOn.toEpochDay() - usual.toEpochDay();
        return usual.plusDays((long) (days * chance.random.nextDouble()));
    }
}
