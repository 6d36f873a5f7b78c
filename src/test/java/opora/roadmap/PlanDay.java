package opora.roadmap;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import opora.roadmap.internal.view.Plans;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Every clock stands on the day of the invented plan. */
@TestConfiguration
public class PlanDay {

    @Bean
    @Primary
    Clock thatDay() {
        return Clock.fixed(Instant.parse(Plans.TODAY + "T09:00:00Z"), ZoneOffset.UTC);
    }
}
