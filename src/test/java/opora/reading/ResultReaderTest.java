package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultReaderTest {

    private final ResultReader reader = new ResultReader();

    static Stream<List<String>> results() {
        return CaseFile.lines("outputs.tsv");
    }

    static Stream<List<String>> titles() {
        return CaseFile.lines("activities.tsv");
    }

    @ParameterizedTest
    @MethodSource("results")
    void a_result_promises_its_outputs(List<String> line) {
        var expected = Arrays.stream(line.getFirst().split(",")).map(Output::valueOf).toList();

        assertThat(reader.outputs(line.get(1))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void a_title_names_its_activity_by_its_head(List<String> line) {
        assertThat(reader.activity(line.get(1))).isEqualTo(Activity.valueOf(line.getFirst()));
    }

    @Test
    void an_empty_cell_promises_nothing_and_another_text_at_least_an_effect() {
        assertThat(reader.outputs(" \n ")).isEmpty();
        assertThat(reader.outputs("Рост престижа профессии")).containsExactly(Output.OTHER);
    }

    @Test
    void what_an_order_approves_is_promised_too() {
        assertThat(reader.outputs("Приказ «Об утверждении Порядка создания и ведения программ»"))
                .containsExactly(Output.ORDER, Output.REGULATION);
    }

    @Test
    void a_wrapped_line_goes_on_and_a_new_one_is_another_clause() {
        assertThat(reader.outputs("Повышение\nквалификации педагогов\nПриказ"))
                .containsExactly(Output.TRAINING, Output.ORDER);
    }
}
