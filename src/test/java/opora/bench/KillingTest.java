package opora.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run; the long one is {@code bench/kill}. */
class KillingTest {

    @TempDir Path directory;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_half_there_after_kills() throws Exception {
        var outcome = new Killing(directory.resolve("home"), 1).run(2);

        assertThat(outcome.acknowledged()).isGreaterThanOrEqualTo(12);
        assertThat(outcome.lost()).isEmpty();
        assertThat(outcome.halved()).isEmpty();
        assertThat(outcome.brokenSeals()).isZero();
    }
}
