package opora.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opora.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnilsTest {

    @ParameterizedTest
    @ValueSource(strings = {"112-233-445 95", "11223344595", "087-654-303 00", "112 233 445 95"})
    void a_sound_number_is_read_however_it_is_written(String typed) {
        assertThat(Snils.parse(typed).digits()).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"112-233-445 96", "087-654-303 01"})
    void a_wrong_control_sum_is_refused(String typed) {
        assertThatThrownBy(() -> Snils.parse(typed))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("snils.sum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "112-233-445", "112-233-445 9", "нет", "112-233-445 955"})
    void anything_but_eleven_digits_is_refused(String typed) {
        assertThatThrownBy(() -> Snils.parse(typed)).hasMessageStartingWith("snils.length");
    }

    @Test
    void the_number_is_never_said_whole_by_chance() {
        assertThat(Snils.parse("112-233-445 95").toString()).doesNotContain("112").contains("4595");
    }
}
