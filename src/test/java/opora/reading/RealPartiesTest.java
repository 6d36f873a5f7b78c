package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Executors, outputs and activities of the real roadmaps against the hand-checked answers. */
class RealPartiesTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void every_executors_cell_falls_into_its_parties_whole_or_with_its_line_breaks_lost()
            throws IOException {
        var wrong = new ArrayList<String>();
        int parties = 0;
        for (JsonNode measure : measures()) {
            String cell = measure.path("executors").asString();
            parties += measure.path("parties").size();
            compare(cell, parties(measure, "\n"), wrong);
            compare(cell.replace('\n', ' '), parties(measure, " "), wrong);
        }
        System.out.printf("Real parties: %d, cells read otherwise: %d%n", parties, wrong.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void outputs_and_activities_agree_with_nearly_every_judgement() throws IOException {
        var reader = new ResultReader();
        int all = 0;
        int outputs = 0;
        int activities = 0;
        for (JsonNode measure : measures()) {
            all++;
            var expected = new TreeSet<String>();
            measure.path("outputs").forEach(output -> expected.add(output.asString()));
            var found = new TreeSet<String>();
            reader.outputs(measure.path("result").asString())
                    .forEach(output -> found.add(output.name()));
            if (found.equals(expected)) outputs++;
            if (reader.activity(measure.path("title").asString())
                    .name()
                    .equals(measure.path("activity").asString())) activities++;
        }
        System.out.printf(
                "Real rows: %d, outputs right: %d, activities right: %d%n",
                all, outputs, activities);
        assertThat(outputs).isGreaterThanOrEqualTo(all * 97 / 100);
        assertThat(activities).isGreaterThanOrEqualTo(all * 97 / 100);
    }

    private static void compare(
            String cell, List<Map<String, String>> expected, List<String> wrong) {
        var found = new ExecutorReader().read(cell).stream().map(RealPartiesTest::fields).toList();
        if (!found.equals(expected)) wrong.add(cell + " → " + found + " instead of " + expected);
    }

    private static Map<String, String> fields(Party party) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("raw", party.raw());
        fields.put("kind", party.kind().name());
        fields.put("name", party.name());
        fields.put("position", String.valueOf(party.position()));
        fields.put("organisation", String.valueOf(party.organisation()));
        return fields;
    }

    private static List<Map<String, String>> parties(JsonNode measure, String lineBreak) {
        var parties = new ArrayList<Map<String, String>>();
        for (JsonNode party : measure.path("parties")) {
            var fields = new LinkedHashMap<String, String>();
            for (String name : List.of("raw", "kind", "name", "position", "organisation"))
                fields.put(name, party.path(name).isNull() ? "null" : party.path(name).asString());
            fields.computeIfPresent("raw", (_, raw) -> raw.replace("\n", lineBreak));
            parties.add(fields);
        }
        return parties;
    }

    private static List<JsonNode> measures() throws IOException {
        var measures = new ArrayList<JsonNode>();
        var documents = RealDocuments.find();
        if (documents.isEmpty()) return measures;
        try (Stream<Path> files = Files.list(documents.get().folder())) {
            for (Path file : files.filter(RealPartiesTest::answer).sorted().toList())
                JSON.readTree(Files.readString(file)).path("measures").forEach(measures::add);
        }
        return measures;
    }

    private static boolean answer(Path file) {
        return file.toString().endsWith(".json") && !file.endsWith("EXTRA.json");
    }
}
