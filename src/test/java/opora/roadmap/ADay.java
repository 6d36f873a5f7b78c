package opora.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Wednesday, 18 November 2026, noon in Moscow: for tests that import it. */
@TestConfiguration
public class ADay {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Bean
    @Primary
    Clock thatDay() {
        return Clock.fixed(Instant.parse("2026-11-18T09:00:00Z"), ZoneOffset.UTC);
    }
}
