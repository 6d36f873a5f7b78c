package opora.reading.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutWordsTest {

    @ParameterizedTest
    @CsvSource({
        "методическом,у",
        "профессионал,ьных",
        "профессиональн,ых",
        "профессиональног,о",
        "Аналитическа,я",
        "Консультиров,ание",
        "необходимост,и",
        "взаимодействи,и",
        "муниципаль,ного",
        "единовреме,нная",
        "«функциона,льная",
        "муниципальны,й"
    })
    void a_rest_that_is_no_word_belongs_to_the_word_above(String word, String rest) {
        assertThat(CutWords.isCut(word, rest)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "методических,объединений",
        "прохождения,курсов",
        "Консультирование,молодых",
        "педагогов,и",
        "наставников,в",
        "семинаров,для",
        "наставнических,пар",
        "формирование,пар"
    })
    void two_whole_words_stay_two(String word, String rest) {
        assertThat(CutWords.isCut(word, rest)).isFalse();
    }
}
