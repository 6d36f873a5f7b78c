package opora.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Hand-written cases, one a line, columns between tabs; {@code \n} in a column is a line break. */
final class CaseFile {

    static Stream<List<String>> lines(String name) {
        try (InputStream in = CaseFile.class.getResourceAsStream("/reading/" + name)) {
            var text =
                    new String(
                            Objects.requireNonNull(in, name).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.replace("\\n", "\n").split("\t")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private CaseFile() {}
}
