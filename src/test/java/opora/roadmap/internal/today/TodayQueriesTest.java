package opora.roadmap.internal.today;

import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import opora.roadmap.ADay;
import opora.roadmap.AskedPlan;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Role;
import opora.shared.Viewers;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(ADay.class)
class TodayQueriesTest {

    private static final AtomicInteger ASKED = new AtomicInteger();

    @TestConfiguration
    static class Counting {
        @Bean
        ExecuteListenerProvider counting() {
            return new DefaultExecuteListenerProvider(
                    new ExecuteListener() {
                        @Override
                        public void executeStart(ExecuteContext context) {
                            ASKED.incrementAndGet();
                        }
                    });
        }
    }

    @Autowired ApplicationContext context;
    @Autowired TodayService today;

    @Test
    void the_page_asks_the_database_as_often_for_two_hundred_dates_as_for_two() {
        assertThat(questions(200)).isEqualTo(questions(2)).isLessThan(15);
    }

    private int questions(int dates) {
        var town = Town.found(context);
        var school = town.school("Школа № 1");
        var head = town.hat("Котов Илья Сергеевич", "директор", Role.ORGANISATION_HEAD, school);
        var plan = AskedPlan.of(context, town);
        for (int at = 0; at < dates; at += 2) {
            var days =
                    IntStream.of(at + 1, at + 2)
                            .mapToObj(TODAY::minusDays)
                            .sorted()
                            .toArray(LocalDate[]::new);
            plan.row(String.valueOf(at), "Работа " + at, "Школа № 1", days);
        }
        plan.inForce();
        seen(head);
        var before = ASKED.get();
        seen(head);
        return ASKED.get() - before;
    }

    private void seen(TestHat head) {
        Viewers.as(head, () -> today.page(head, TODAY.minusDays(7), null, false));
    }
}
