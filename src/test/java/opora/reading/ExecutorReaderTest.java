package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutorReaderTest {

    private final ExecutorReader reader = new ExecutorReader();

    /** One line of {@code parties.tsv}. */
    record Case(String cell, String parties) {}

    static Stream<Case> cells() {
        return CaseFile.lines("parties.tsv")
                .map(line ->
                        new Case(line.getFirst(), String.join("\n", line.subList(1, line.size()))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_cell_falls_into_its_parties(Case expected) {
        assertThat(printed(reader.read(expected.cell()))).isEqualTo(expected.parties());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_raw_piece_stands_in_the_cell_as_printed(Case given) {
        assertThat(reader.read(given.cell())).allMatch(party -> given.cell().contains(party.raw()));
    }

    @Test
    void a_note_in_brackets_stays_in_the_piece_and_leaves_the_name() {
        var party =
                reader.read("Кураторы по каждой форме (приказ УО от 01.02.2021 № 7)").getFirst();

        assertThat(party.raw()).endsWith("№ 7)");
        assertThat(party.name()).isEqualTo("Кураторы по каждой форме");
        assertThat(party.position()).isEqualTo("куратор");
    }

    @Test
    void latin_letters_inside_russian_words_are_read_as_russian() {
        var parties = reader.read("MКУ «ИMЦ», Pуководители OO");

        assertThat(parties)
                .extracting(Party::kind)
                .containsExactly(PartyKind.ORGANISATION, PartyKind.ROLE);
        assertThat(parties).extracting(Party::name).containsExactly("МКУ «ИМЦ»", "Руководители ОО");
        assertThat(parties.getFirst().raw()).isEqualTo("MКУ «ИMЦ»");
    }

    @Test
    void a_person_is_called_by_surname_and_initials() {
        assertThat(reader.read("Белова Анна Андреевна, А.Б. Котов, Чернов Д. Д."))
                .extracting(Party::name)
                .containsExactly("Белова А.А.", "Котов А.Б.", "Чернов Д.Д.");
    }

    @Test
    void people_after_a_post_of_many_hold_that_post() {
        assertThat(reader.read("Муниципальные кураторы\nБелова А.А.; Котова Н.И."))
                .extracting(Party::position)
                .containsOnly("муниципальный куратор");
    }

    @Test
    void a_body_brought_in_by_a_marker_comes_back_to_the_nominative() {
        assertThat(reader.read("РМК совместно с районной библиотекой"))
                .extracting(Party::name)
                .containsExactly("РМК", "Районная библиотека");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ",",
                "«",
                "(",
                "и",
                "№",
                "1.",
                "\n\n",
                "....",
                "«»",
                "()",
                "/",
                "совместно с",
                ": :"
            })
    void a_cell_that_names_nobody_has_no_parties_and_breaks_nothing(String cell) {
        assertThat(reader.read(cell)).allMatch(party -> cell.contains(party.raw()));
    }

    private static String printed(List<Party> parties) {
        return parties.stream()
                .map(party ->
                        Stream.of(
                                        party.kind().name(),
                                        party.raw(),
                                        party.position(),
                                        party.organisation())
                                .map(part -> part == null ? "" : part)
                                .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }
}
