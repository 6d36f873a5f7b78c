package opora.territory.internal.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import opora.territory.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class FormReaderTest {

    /** Numbers that are published in registers of the state. */
    @ParameterizedTest
    @CsvSource({
        "inn,7707083893",
        "inn,77 0708 3893",
        "inn,500100732259",
        "ogrn,1027700132195",
        "ogrn,304500116000157",
        "kpp,773601001",
        "kpp,7736AB001",
        "oktmo,08631000",
        "oktmo,08631000101",
        "okved,85.14",
        "okved,88.91",
        "site,school1.example.ru",
        "site,https://школа1.рф/about",
        "phone,+7 (34391) 2-12-12",
        "email,school@example.ru",
        "shifts,2"
    })
    void what_is_right_is_taken(String field, String value) {
        assertThat(wrong(field, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "inn,7707083894,organisation.inn.control",
        "inn,500100732258,organisation.inn.control",
        "inn,770708389,organisation.inn.length",
        "inn,77070838АБ,organisation.inn.length",
        "ogrn,1027700132194,organisation.ogrn.control",
        "ogrn,9027700132195,organisation.ogrn.control",
        "ogrn,102770013219,organisation.ogrn.length",
        "kpp,77360100,organisation.kpp.form",
        "oktmo,0863100,organisation.oktmo.length",
        "oktmo,086310008,organisation.oktmo.control",
        "okved,школа,organisation.okved.form",
        "okved,56.29,organisation.okved.teaching",
        "site,не сайт,organisation.site.form",
        "site,javascript:alert(1),organisation.site.form",
        "phone,позвоните,organisation.phone.form",
        "email,school@,organisation.email.form",
        "pupils,-5,organisation.number.form",
        "pupils,много,organisation.number.form",
        "shifts,4,organisation.number.form",
        "startsOn,31.02.2026,organisation.day.form"
    })
    void what_is_wrong_is_said_at_its_field(String field, String value, String code) {
        assertThat(wrong(field, value))
                .extracting(Wrong::field, Wrong::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
    }

    @Test
    void the_control_number_behind_a_territory_is_checked_and_left_out() {
        var reader = reader("name", "Школа", "oktmo", "086310007");

        assertThat(reader.card().requisites().oktmo()).isEqualTo("08631000");
        assertThat(reader.wrong()).isEmpty();
    }

    @Test
    void every_mistake_is_said_at_once() {
        var reader = reader("name", "", "inn", "1", "pupils", "x", "email", "y");

        reader.card();

        assertThat(reader.wrong())
                .extracting(Wrong::field)
                .containsExactlyInAnyOrder("name", "inn", "pupils", "email");
    }

    @ParameterizedTest
    @CsvSource({
        "Центр непрерывного повышения профессионального мастерства,EXCELLENCE_CENTRE",
        "Научно-методический центр при университете,SCIENTIFIC_CENTRE",
        "МБУ «Научно-методический центр города»,METHODICAL_CENTRE",
        "Муниципальный методический актив,METHODICAL_ACTIVE",
        "Экспертный совет,COUNCIL",
        "Советская средняя школа,SCHOOL",
        "Сообщество учителей физики,COMMUNITY"
    })
    void the_kind_is_known_by_the_name(String name, OrganisationKind kind) {
        assertThat(reader("name", name).card().kind()).isEqualTo(kind);
    }

    private static List<Wrong> wrong(String field, String value) {
        var reader = reader("name", "Школа № 1", field, value);
        reader.card();
        reader.day("startsOn");
        return reader.wrong();
    }

    private static FormReader reader(String... typed) {
        var parameters = new LinkedMultiValueMap<String, String>();
        for (int at = 0; at < typed.length; at += 2)
            parameters.put(typed[at], Arrays.asList(typed[at + 1]));
        return new FormReader(OrganisationForm.typed(parameters));
    }
}
