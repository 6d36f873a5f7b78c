package opora;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves; it begins at night, when no job of ours does anything. */
public final class MovingClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-18T00:00:00Z");

    public void set(Instant instant) {
        now = instant;
    }

    /** Noon in Moscow of a day. */
    public void noonOf(LocalDate day) {
        now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var whole = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return whole.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return whole.withZone(other);
            }
        };
    }
}
