package opora.shared;

import java.time.LocalDate;

/** Days from {@code startsOn} to {@code endsOn}, both included (период). */
public record Period(LocalDate startsOn, LocalDate endsOn) {

    public Period {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException(
                    "A period ends before it starts: " + startsOn + "/" + endsOn);
        }
    }

    /** Reads ISO 8601, {@code 2021-01-01/2024-12-31}. */
    public static Period parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0)
            throw new IllegalArgumentException("A period is written as from/to: " + text);
        return new Period(
                LocalDate.parse(text.substring(0, slash).strip()),
                LocalDate.parse(text.substring(slash + 1).strip()));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public boolean overlaps(Period other) {
        return !startsOn.isAfter(other.endsOn) && !other.startsOn.isAfter(endsOn);
    }

    @Override
    public String toString() {
        return startsOn + "/" + endsOn;
    }
}
