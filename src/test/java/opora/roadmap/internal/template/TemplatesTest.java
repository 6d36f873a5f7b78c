package opora.roadmap.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.reading.ScheduleKind;
import opora.roadmap.internal.plan.RoadmapKind;
import opora.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Templates TEMPLATES = new Templates();

    static Stream<Arguments> templatesOverThreeYears() {
        return TEMPLATES.all().stream()
                .flatMap(one ->
                        IntStream.range(2024, 2030)
                                .mapToObj(
                                        first -> Arguments.of(one.key(), years(first, first + 2))));
    }

    @ParameterizedTest
    @MethodSource("templatesOverThreeYears")
    void every_term_is_read_without_doubt_and_lies_inside_the_plan(String key, Period years) {
        for (var row : new TemplateReading(TEMPLATES.get(key), years).read().measures()) {
            assertThat(row.schedule().doubtful()).as(row.term()).isFalse();
            assertThat(row.schedule().kind()).as(row.term()).isNotEqualTo(ScheduleKind.UNSPECIFIED);
            assertThat(row.schedule().windows())
                    .as(row.term())
                    .isNotEmpty()
                    .allMatch(one -> years.contains(one.from()) && years.contains(one.to()));
        }
    }

    @ParameterizedTest
    @MethodSource("templatesOverThreeYears")
    void every_row_is_complete(String key, Period years) {
        var reading = new TemplateReading(TEMPLATES.get(key), years).read();
        assertThat(reading.measures())
                .allSatisfy(row -> {
                    assertThat(row.title()).isNotBlank();
                    assertThat(row.parties()).as(row.executors()).isNotEmpty();
                    assertThat(row.outputs()).as(row.result()).isNotEmpty();
                    assertThat(row.number()).isNotBlank();
                });
        assertThat(reading.duties())
                .allSatisfy(duty -> {
                    assertThat(duty.text()).isNotBlank();
                    assertThat(duty.body()).isNotBlank();
                });
        assertThat(reading.measures().size() + reading.duties().size()).isGreaterThan(15);
        assertThat(reading.indicators()).allMatch(one -> one.targets().size() == 3);
    }

    @Test
    void every_kind_of_document_has_a_template_of_its_own() {
        assertThat(TEMPLATES.all())
                .extracting(PlanTemplate::kind)
                .contains(RoadmapKind.values())
                .hasSize(8);
    }

    @Test
    void a_plan_of_one_year_has_the_work_of_later_years_in_it() {
        var reading = new TemplateReading(TEMPLATES.get("development-plan"), years(2026, 2026));
        assertThat(reading.dated("январь – февраль {2} г.")).isEqualTo("январь – февраль 2026 г.");
        assertThat(reading.dated("31.12.{last}")).isEqualTo("31.12.2026");
    }

    private static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
