package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Whatever happens to a file, the answer is a reading or a sentence. */
class MutationTest {

    private static final int TIMES = 400;

    /** PDFBox reports every spoilt object; thousands of them say nothing new. */
    @BeforeAll
    static void silence_the_libraries() {
        if (LoggerFactory.getLogger("org.apache") instanceof ch.qos.logback.classic.Logger logger) {
            logger.setLevel(ch.qos.logback.classic.Level.OFF);
        }
    }

    @Test
    void a_spoilt_file_gives_a_reading_or_a_refusal(@TempDir Path folder) throws Exception {
        var mutations = new Mutations(20261122);
        var scratch = folder.resolve("spoilt");
        for (var file : files().entrySet()) {
            assertThat(Mutations.read(file.getValue(), scratch, file.getKey()))
                    .as(file.getKey())
                    .isTrue();
            for (var i = 0; i < TIMES; i++) {
                var bytes = mutations.of(file.getValue());
                assertThatCode(() -> Mutations.read(bytes, scratch, file.getKey()))
                        .as(file.getKey())
                        .doesNotThrowAnyException();
            }
        }
    }

    /** Archives are stored, not packed: so that a spoilt byte reaches the XML inside. */
    private static Map<String, byte[]> files() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "a.docx",
                OfficeFiles.docxOf(
                        "<w:p><w:r><w:t>План на 2025 год</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
                        Map.of()));
        files.put("b.docx", OfficeFiles.docx("План на 2025 год", OfficeFiles.PLAN));
        files.put("a.odt", OfficeFiles.odt("План на 2025 год", OfficeFiles.PLAN));
        files.put("a.xlsx", OfficeFiles.xlsx(OfficeFiles.PLAN, true));
        files.put("a.txt", OfficeFiles.txt("План на 2025 год", OfficeFiles.PLAN));
        files.put("a.pdf", OfficeFiles.pdf());
        return files;
    }
}
