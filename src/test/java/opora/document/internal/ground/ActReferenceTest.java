package opora.document.internal.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import opora.document.ActReference;
import opora.document.LegalGround;
import opora.document.LegalGroundId;
import opora.shared.Ids;
import org.junit.jupiter.api.Test;

class ActReferenceTest {

    private static final LegalGround ORDER =
            ground(LegalGround.Kind.ORDER, "225-од", LocalDate.of(2020, 9, 23));
    private static final LegalGround LAW =
            ground(LegalGround.Kind.LAW, "273-ФЗ", LocalDate.of(2012, 12, 29));

    @Test
    void a_number_is_the_same_however_it_is_typed() {
        assertThat(LegalGround.key("№ Р-303")).isEqualTo(LegalGround.key("p 303"));
        assertThat(LegalGround.key("10-П-777")).isEqualTo(LegalGround.key("10–п–777"));
    }

    @Test
    void an_order_is_known_by_its_number_and_its_day_in_any_order() {
        assertThat(names("приказ от 23.09.2020 № 225-од", ORDER)).isTrue();
        assertThat(names("№ 225-од от 23.09.2020", ORDER)).isTrue();
    }

    @Test
    void an_order_of_the_same_number_and_another_day_is_another_order() {
        assertThat(names("приказ от 23.09.2021 № 225-од", ORDER)).isFalse();
        assertThat(names("приказ № 225-од", ORDER)).isFalse();
    }

    @Test
    void a_law_is_known_by_its_number_alone() {
        assertThat(names("273-ФЗ, ст. 47", LAW)).isTrue();
    }

    private static boolean names(String typed, LegalGround ground) {
        return ActReference.in(typed).filter(said -> said.names(ground)).isPresent();
    }

    private static LegalGround ground(LegalGround.Kind kind, String number, LocalDate on) {
        return new LegalGround(
                new LegalGroundId(Ids.next()),
                "",
                LegalGround.Level.MUNICIPAL,
                kind,
                "",
                number,
                on,
                "О службе",
                LegalGround.State.IN_USE,
                null,
                null,
                "",
                "",
                null,
                true,
                0);
    }
}
