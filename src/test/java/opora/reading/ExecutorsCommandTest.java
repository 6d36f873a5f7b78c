package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutorsCommandTest {

    @Test
    void every_line_is_answered_by_a_line_of_json_in_order() {
        assertThat(answers("Методисты РМК\n\nОО\n"))
                .containsExactly(
                        "{\"cell\":\"Методисты РМК\",\"parties\":[{\"raw\":\"Методисты РМК\",\"kind\":\"ROLE\","
                                + "\"name\":\"Методисты РМК\",\"position\":\"методист\",\"organisation\":\"РМК\"}]}",
                        "{\"cell\":\"\",\"parties\":[]}",
                        "{\"cell\":\"ОО\",\"parties\":[{\"raw\":\"ОО\",\"kind\":\"GROUP\",\"name\":\"ОО\","
                                + "\"position\":null,\"organisation\":null}]}");
    }

    private static List<String> answers(String input) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code =
                CommandLine.run(
                        List.of("executors"),
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        stream,
                        stream);
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
