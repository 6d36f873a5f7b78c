package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActReaderTest {

    private static final List<String> REGULATION =
            List.of(
                    "ПРИКАЗ",
                    "от 14 августа 2026 года № 317-од",
                    "Во исполнение пункта 13 основных принципов национальной системы, утвержденных распоряжением Правительства Российской Федерации от 31 декабря 2019 года № 3273-р, приказа Департамента образования области от 12.03.2026 № 01-П-77 «Об утверждении Положения о системе и комплекса мер («дорожная карта»)»",
                    "1. Утвердить:",
                    "1.1. Положение о службе (приложение 1).",
                    "4. Признать утратившим силу приказ от 27.11.2017 № 882-од «О службе».",
                    "5. Школе № 1 и школе № 2 подготовить планы.",
                    "к приказу от 14.08.2026 № 317-од",
                    "1. ОБЩИЕ ПОЛОЖЕНИЯ",
                    "1.1. Положение определяет порядок.",
                    "1.2. Положение опирается на:",
                    "- Федеральный закон № 273-ФЗ «Об образовании»;",
                    "2. ОСНОВНЫЕ ПОНЯТИЯ",
                    "2.1. Применяются понятия:",
                    "- «МУНИЦИПАЛЬНАЯ СИСТЕМА (ММС, МС)» – совокупность субъектов, которые работают вместе;",
                    "- «КООРДИНАТОР ЕФС» – академия, которая ведёт систему;",
                    "- «Наставник» (далее – педагог-наставник) – опытный педагог.",
                    "4.3. Цели всех уровней едины.");

    private final ActText text = new ActReader().read(REGULATION);

    @Test
    void an_act_is_named_by_its_number_and_day_with_its_issuer_and_title() {
        assertThat(text.acts())
                .extracting(NamedAct::kind, NamedAct::number, NamedAct::date, NamedAct::issuer)
                .containsExactly(
                        tuple(
                                NamedAct.Kind.DIRECTIVE,
                                "3273-р",
                                LocalDate.of(2019, 12, 31),
                                "Правительство Российской Федерации"),
                        tuple(
                                NamedAct.Kind.ORDER,
                                "01-П-77",
                                LocalDate.of(2026, 3, 12),
                                "Департамент образования области"),
                        tuple(NamedAct.Kind.ORDER, "882-од", LocalDate.of(2017, 11, 27), ""),
                        tuple(NamedAct.Kind.LAW, "273-ФЗ", null, ""));
        assertThat(text.acts().get(1).title())
                .isEqualTo("Об утверждении Положения о системе и комплекса мер («дорожная карта»)");
        assertThat(text.acts().getFirst().title()).startsWith("Основных принципов");
    }

    @Test
    void numbers_of_schools_and_the_stamp_of_the_document_name_no_act() {
        assertThat(text.acts()).extracting(NamedAct::number).doesNotContain("1", "2", "317-од");
    }

    @Test
    void clauses_of_the_regulation_are_not_mixed_with_items_of_its_order() {
        assertThat(text.clauses())
                .extracting(PrintedClause::number)
                .containsExactly("1.1", "1.2", "2.1", "4.3");
        assertThat(text.clauses().get(1).text()).contains("273-ФЗ");
        assertThat(text.clauses().getLast().text()).isEqualTo("Цели всех уровней едины.");
    }

    @Test
    void an_explained_word_keeps_its_abbreviations_and_its_clause() {
        assertThat(text.concepts())
                .extracting(
                        PrintedConcept::name, PrintedConcept::abbreviations, PrintedConcept::clause)
                .containsExactly(
                        tuple("Муниципальная система", List.of("ММС", "МС"), "2.1"),
                        tuple("Координатор ЕФС", List.of(), "2.1"),
                        tuple("Наставник", List.of("педагог-наставник"), "2.1"));
    }

    @Test
    void a_plan_without_clauses_has_none() {
        assertThat(new ActReader().read(List.of("План", "1.1. Семинар")).clauses()).isEmpty();
    }
}
