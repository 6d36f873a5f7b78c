package opora.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedTablesTest {

    @Test
    void committed_tables_are_what_the_migrations_make(@TempDir Path fresh) throws Exception {
        GenerateTables.into(fresh);

        assertThat(files(Path.of("src/main/java/db")))
                .as("run mvn -Pcodegen process-test-classes after a change of the migrations")
                .isEqualTo(files(fresh.resolve("db")));
    }

    private static Map<String, String> files(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        if (!Files.exists(root)) return files;
        try (var paths = Files.walk(root)) {
            for (var path : paths.filter(Files::isRegularFile).toList())
                files.put(root.relativize(path).toString(), Files.readString(path));
        }
        return files;
    }
}
