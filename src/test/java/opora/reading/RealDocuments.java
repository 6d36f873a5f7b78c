package opora.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real roadmaps beside the project, each in several forms, and the hand-checked answers. */
record RealDocuments(Path folder) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Empty, with a line that says so, where the documents are not at hand. */
    static Optional<RealDocuments> find() {
        var named = System.getenv("OPORA_SHARED");
        var shared = Path.of(named == null ? "../shared" : named);
        var folder = shared.resolve("roadmaps");
        if (Files.isDirectory(folder.resolve("forms")))
            return Optional.of(new RealDocuments(folder));
        System.out.println("Real roadmaps were not tried: there is no " + folder);
        return Optional.empty();
    }

    List<Path> forms() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("forms"))) {
            return files.sorted().toList();
        }
    }

    JsonNode answer(Path form) throws IOException {
        var name = form.getFileName().toString();
        return JSON.readTree(
                Files.readString(folder.resolve(name.substring(0, name.indexOf('.')) + ".json")));
    }

    static String extension(Path form) {
        var name = form.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static @Nullable Period period(JsonNode answer) {
        var document = answer.path("document");
        var from = document.path("periodStart");
        return from.isNull() || from.isMissingNode()
                ? null
                : Period.parse(from.asString() + "/" + document.path("periodEnd").asString());
    }
}
