package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opora.shared.Window;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Terms of the real documents against the hand-checked answers: kind, windows, doubt, exactly. */
class RealTermsTest {

    private final TermReader reader = new TermReader();

    @Test
    void every_term_of_the_real_documents_is_read_as_checked_by_hand() throws IOException {
        var documents = RealDocuments.find();
        if (documents.isEmpty()) return;
        var read = 0;
        for (var form : documents.get().forms()) {
            if (!RealDocuments.extension(form).equals("docx")) continue;
            read += compare(documents.get().answer(form));
        }
        System.out.println("Terms of the real documents, all as checked by hand: " + read);
    }

    private int compare(JsonNode answer) {
        var plan = RealDocuments.period(answer);
        var count = 0;
        for (var measure : answer.path("measures")) {
            if (plan == null) break;
            var term = measure.path("term").asString();
            var expected = measure.path("schedule");
            var schedule = reader.read(term, plan);
            assertThat(schedule.kind().name()).as(term).isEqualTo(expected.path("kind").asString());
            assertThat(schedule.windows()).as(term).isEqualTo(windows(expected));
            assertThat(schedule.doubtful())
                    .as(term)
                    .isEqualTo(expected.path("doubtful").asBoolean(false));
            count++;
        }
        return count;
    }

    private static List<Window> windows(JsonNode schedule) {
        var windows = new ArrayList<Window>();
        for (var window : schedule.path("windows")) {
            var most = window.path("maxTimes");
            windows.add(
                    new Window(
                            LocalDate.parse(window.path("from").asString()),
                            LocalDate.parse(window.path("to").asString()),
                            window.path("minTimes").asInt(),
                            most.isNull() ? null : most.asInt()));
        }
        return windows;
    }
}
