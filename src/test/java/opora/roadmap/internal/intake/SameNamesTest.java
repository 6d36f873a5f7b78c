package opora.roadmap.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import opora.reading.DocumentReader;
import opora.reading.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameNamesTest {

    private static final String PLAN =
            """
            План мероприятий на 2027 год

            №\tМероприятие\tСрок\tОтветственный
            1.\tСеминар\tмай 2027\tЛарина И.А.
            2.\tКонкурс\tиюнь 2027\tДарина И.А.
            3.\tСовещание\tиюль 2027\tМарина И.А.
            """;

    @TempDir Path folder;

    @Test
    void three_spellings_of_one_name_are_one_question_and_one_answer() throws Exception {
        var file = Files.write(folder.resolve("a.txt"), PLAN.getBytes(StandardCharsets.UTF_8));
        var reader = new DocumentReader();
        var layout = reader.open(file, "a.txt");
        var reading = reader.read(layout, ReadingOptions.none());
        var today = LocalDate.of(2027, 1, 1);

        var asked = Questions.of(layout, reading, IntakeSettings.NONE, today);

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().choices()).hasSize(4);
        var settings =
                SameNames.answered(
                        IntakeSettings.NONE,
                        asked.getFirst(),
                        asked.getFirst().choices().getFirst());
        assertThat(settings.names()).containsEntry("Марина И.А.", "Ларина И.А.");
        assertThat(Questions.of(layout, reading, settings, today))
                .allMatch(question -> question.state() == Question.State.ANSWERED);
    }
}
