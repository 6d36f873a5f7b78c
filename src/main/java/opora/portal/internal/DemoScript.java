package opora.portal.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The invented municipalities as they are written down: a word and fields on a line. */
record DemoScript(List<Line> lines) {

    /** One line: what it is about and its fields in order. */
    record Line(String word, List<String> fields) {

        String at(int index) {
            return index < fields.size() ? fields.get(index) : "";
        }
    }

    static DemoScript read() {
        try (var in = new ClassPathResource("demo/municipalities.txt").getInputStream()) {
            return new DemoScript(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(DemoScript::line)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Line> about(String word) {
        return lines.stream().filter(line -> line.word().equals(word)).toList();
    }

    private static Line line(String text) {
        var parts = Arrays.stream(text.split("\\|")).map(String::strip).toList();
        return new Line(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
