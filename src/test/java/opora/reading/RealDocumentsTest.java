package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every form of every real document against its hand-checked answer. */
class RealDocumentsTest {

    private static final double JUDGED = 0.9;

    @Test
    void every_form_of_every_document_gives_its_answer() throws Exception {
        var documents = RealDocuments.find();
        if (documents.isEmpty()) return;
        var softly = new SoftAssertions();
        var table = new ArrayList<String>();
        for (var form : documents.get().forms()) {
            var answer = documents.get().answer(form);
            var tableOnly = RealDocuments.extension(form).equals("xlsx");
            var layout = new DocumentReader().open(form, form.getFileName().toString());
            var given = tableOnly ? RealDocuments.period(answer) : null;
            var reading = new DocumentReader().read(layout, ReadingOptions.within(given));
            var scores = Scores.of(answer, reading, layout.format().wrapsLines(), tableOnly);
            table.add(form.getFileName() + ": " + printed(scores.figures()));
            scores.figures()
                    .keySet()
                    .forEach(figure -> {
                        var least =
                                figure.equals("outputs") || figure.equals("activity") ? JUDGED : 1;
                        softly.assertThat(scores.share(figure))
                                .as("%s, %s: %s", form.getFileName(), figure, scores.differences())
                                .isGreaterThanOrEqualTo(least);
                    });
        }
        System.out.println(String.join(System.lineSeparator(), table));
        softly.assertAll();
    }

    @Test
    void at_most_one_right_reading_in_ten_is_flagged() throws Exception {
        var documents = RealDocuments.find();
        if (documents.isEmpty()) return;
        for (var form : documents.get().forms()) {
            var layout = new DocumentReader().open(form, form.getFileName().toString());
            var given = RealDocuments.period(documents.get().answer(form));
            var measures =
                    new DocumentReader().read(layout, ReadingOptions.within(given)).measures();
            var flagged = measures.stream().filter(it -> it.schedule().doubtful()).count();
            assertThat(flagged * 10).as("%s", form).isLessThanOrEqualTo(measures.size());
        }
    }

    private static String printed(Map<String, int[]> figures) {
        return figures.entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue()[0] + "/" + it.getValue()[1])
                .collect(Collectors.joining(" · "));
    }
}
