package opora.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opora.shared.DemoStep;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DemoLoadingTest {

    @Autowired DSLContext db;

    private final List<String> done = new ArrayList<>();

    @Test
    void a_step_that_failed_is_tried_once_more_and_hinders_no_other() {
        var loading =
                new DemoLoading(
                        List.of(
                                step(3, () -> done.add("third")),
                                step(1, this::failsOnce),
                                step(2, this::failsAlways)),
                        db);
        loading.begin();

        loading.load();

        assertThat(done).containsExactly("failed", "first", "never", "never", "third");
        assertThat(loading.underWay()).as("given up for good").isFalse();
    }

    private void failsOnce() {
        var again = done.contains("failed");
        done.add(again ? "first" : "failed");
        if (!again) throw new IllegalStateException("somebody saved first");
    }

    private void failsAlways() {
        done.add("never");
        throw new IllegalStateException("a fault of the step");
    }

    private static DemoStep step(int order, Runnable does) {
        return BeginningTest.step(order, does);
    }
}
