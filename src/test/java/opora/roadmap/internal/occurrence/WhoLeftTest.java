package opora.roadmap.internal.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.roadmap.internal.occurrence.ProgressRepository.Said;
import opora.shared.Ids;
import org.junit.jupiter.api.Test;

/** Whoever was relieved of a measure does not answer for whoever took his place. */
class WhoLeftTest {

    @Test
    void an_answer_of_somebody_who_left_counts_and_stands_for_nobody_asked_now() {
        var left = new Said(Ids.next(), true, 1, 1);

        var progress = ProgressRepository.progress(1, List.of(left), true, 1);

        assertThat(progress).isEqualTo(new Progress(true, 1, 0, 1, 1));
    }

    @Test
    void an_answer_of_whoever_is_asked_completes_his_part() {
        var here = new Said(Ids.next(), false, 1, 1);

        var progress = ProgressRepository.progress(1, List.of(here), true, 1);

        assertThat(progress).isEqualTo(new Progress(true, 1, 1, 1, 1));
    }
}
