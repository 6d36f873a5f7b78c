package opora.access.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opora.shared.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String LOGIN = "petrova@school.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password2026",
                "2026password!",
                "p@ssw0rd2026",
                "gfhjkmgfhjkm",
                "директор2026",
                "metodistmetodist",
                "drowssap2026",
                "qwertyasdfgh",
                "12345qwerty12345",
                "abcdefghijk"
            })
    void a_known_password_in_disguise_is_refused(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, LOGIN))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("password.known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"зелёная калитка у реки", "7 синих кувшинов", "Kolobok-na-okne-29"})
    void a_phrase_of_ones_own_is_taken(String password) {
        assertThatCode(() -> PasswordRules.check(password, LOGIN)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"короткий", "ааааааааааааа", "мой petrova пароль"})
    void short_plain_and_ones_own_login_are_refused(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, LOGIN))
                .isInstanceOf(RuleViolation.class);
    }
}
