package opora.roadmap.internal.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opora.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {

    @Test
    void an_address_without_its_beginning_is_given_one() {
        var link = Proof.link(" school.example/news/1 ");

        assertThat(link.url()).isEqualTo("https://school.example/news/1");
        assertThat(link.title()).isEqualTo("school.example/news/1");
        assertThat(Proof.link("school.example:8080/news").url())
                .isEqualTo("https://school.example:8080/news");
    }

    @Test
    void addresses_in_russian_letters_are_web_addresses() {
        assertThat(Proof.link("https://школа-1.рф/новости").title())
                .isEqualTo("школа-1.рф/новости");
        assertThat(Proof.link("школа-1.рф").url()).isEqualTo("https://школа-1.рф");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,1",
                "file:///etc/passwd",
                "нет",
                "отчёт на столе",
                "https://",
                "//"
            })
    void nothing_else_is_taken_for_a_link(String said) {
        assertThatThrownBy(() -> Proof.link(said)).isInstanceOf(RuleViolation.class);
    }
}
