package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import opora.reading.internal.party.PartyDoubt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyDoubtTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Белова | bareSurname",
                "Директор Белова | bareSurname",
                "Ким | unknownParty",
                "Приказ | unknownParty",
                "педагог-психолог Ким | unknownParty",
                "УО Белова | unknownParty",
                "Управление образования Белова | unknownParty",
                "белова | unknownParty",
                "Белову | bareSurname",
                "начальник отдела Белова | unknownParty",
                "СОШ № 1-5 | rangeOfBodies",
                "Директора СОШ № 1, 2 | rangeOfBodies"
            })
    void what_the_cell_leaves_open_is_asked(String cell, String question) {
        var party = new ExecutorReader().read(cell).getFirst();

        assertThat(Objects.requireNonNull(PartyDoubt.of(party)).code())
                .isEqualTo("reading.row." + question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"нет", "не требуется", "Отсутствуют", "не определены."})
    void a_cell_that_says_nobody_names_nobody(String cell) {
        assertThat(new ExecutorReader().read(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Белова С.Ю.",
                "Белова СЮ",
                "УО",
                "ОО",
                "Профсоюз",
                "Профком",
                "Методцентр",
                "МБОУ СОШ № 1",
                "Методисты РМК",
                "Центр «Точка роста»",
                "Руководители ОО"
            })
    void what_is_plain_is_not_asked(String cell) {
        assertThat(new ExecutorReader().read(cell)).allMatch(party -> PartyDoubt.of(party) == null);
    }
}
