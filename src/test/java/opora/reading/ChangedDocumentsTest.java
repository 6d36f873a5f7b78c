package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opora.reading.PrintedRow.Kind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing is known by heart: a document that changes changes its answer in just that way. */
class ChangedDocumentsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> JUDGED = List.of("outputs", "activity");
    private static final List<String> PLACES = List.of("Заречинск", "Верхнелужск", "Краснополянск");
    private static final List<String> SURNAMES =
            List.of("Белозёров", "Ковалёв", "Рощин", "Лугов", "Сомов");

    private final DocumentReader reader = new DocumentReader();

    @Test
    void years_moved_by_three_move_everything_by_three() throws Exception {
        each((form, layout, answer) -> {
            var moved = JSON.readTree(Changed.years(answer.toString()));
            var changed = Changed.texts(layout, Changed::years);
            expect(form, changed, moved, List.of("windows"));
        });
    }

    @Test
    void other_names_of_places_and_people_are_read_the_same_way() throws Exception {
        each((form, layout, answer) -> {
            var names = names(answer);
            var renamed = JSON.readTree(replaced(answer.toString(), names));
            expect(form, Changed.texts(layout, text -> replaced(text, names)), renamed, List.of());
        });
    }

    @Test
    void columns_may_stand_in_any_order() throws Exception {
        each((form, layout, answer) -> {
            if (answer.path("measures").isEmpty()) return;
            expect(form, Changed.mirrored(layout), answer, List.of("indicators"));
        });
    }

    @Test
    void sections_may_be_shuffled() throws Exception {
        each((form, layout, answer) -> {
            if (answer.path("sections").size() < 3) return;
            var before = reader.read(layout, options(form, answer));
            var rows =
                    before.rows().stream()
                            .filter(it -> it.kind() == Kind.SECTION)
                            .map(it -> it.place().row())
                            .toList();
            var first =
                    (int)
                            before.measures().stream()
                                    .filter(it -> it.section() != null && it.section() == 1)
                                    .count();
            var changed =
                    Changed.rotated(
                            layout,
                            before.measures().getFirst().place().table(),
                            rows.subList(0, 2));
            if (rows.size() != answer.path("sections").size()) return;
            var after = reader.read(changed, options(form, answer));
            assertThat(titles(after)).as("%s", form).isEqualTo(rotated(titles(before), first));
            assertThat(after.sections().stream().map(PrintedSection::title))
                    .isEqualTo(
                            rotated(
                                    before.sections().stream().map(PrintedSection::title).toList(),
                                    1));
        });
    }

    private interface Check {
        void on(Path form, Layout layout, JsonNode answer) throws Exception;
    }

    private void each(Check check) throws Exception {
        var documents = RealDocuments.find();
        if (documents.isEmpty()) return;
        for (var form : documents.get().forms()) {
            check.on(
                    form,
                    reader.open(form, form.getFileName().toString()),
                    documents.get().answer(form));
        }
    }

    private void expect(Path form, Layout layout, JsonNode answer, List<String> besides) {
        var tableOnly = RealDocuments.extension(form).equals("xlsx");
        var reading = reader.read(layout, options(form, answer));
        var scores = Scores.of(answer, reading, layout.format().wrapsLines(), tableOnly);
        scores.figures().keySet().stream()
                .filter(figure -> !besides.contains(figure) && !JUDGED.contains(figure))
                .forEach(figure ->
                        assertThat(scores.share(figure))
                                .as(
                                        "%s, %s: %s",
                                        form.getFileName(), figure, differences(scores, figure))
                                .isEqualTo(1));
    }

    private static List<String> differences(Scores scores, String figure) {
        return scores.differences().stream().filter(it -> it.startsWith(figure + ":")).toList();
    }

    private static ReadingOptions options(Path form, JsonNode answer) {
        return ReadingOptions.within(
                RealDocuments.extension(form).equals("xlsx") ? RealDocuments.period(answer) : null);
    }

    private static List<String> titles(RoadmapReading reading) {
        return reading.measures().stream().map(PrintedMeasure::title).toList();
    }

    private static List<String> rotated(List<String> list, int by) {
        var rotated = new ArrayList<>(list.subList(by, list.size()));
        rotated.addAll(list.subList(0, by));
        return rotated;
    }

    /** Stems of the municipality and of surnames, each with an invented one, in both cases. */
    private static Map<String, String> names(JsonNode answer) {
        var names = new LinkedHashMap<String, String>();
        var municipality = answer.path("document").path("municipality").asString().split(" ");
        if (municipality[0].endsWith("ский")) {
            put(
                    names,
                    municipality[0].replaceAll("ий$", ""),
                    PLACES.get(names.size() % PLACES.size()));
        }
        for (var measure : answer.path("measures")) {
            for (var party : measure.path("parties")) {
                var name = party.path("name").asString().split(" ")[0];
                if (party.path("kind").asString().equals("PERSON")
                        && name.matches(".*[оеи][вн]а")) {
                    put(
                            names,
                            name.substring(0, name.length() - 1),
                            SURNAMES.get(names.size() / 2 % SURNAMES.size()));
                }
            }
        }
        return names;
    }

    private static void put(Map<String, String> names, String stem, String other) {
        names.putIfAbsent(stem, other);
        names.putIfAbsent(stem.toUpperCase(Locale.ROOT), other.toUpperCase(Locale.ROOT));
    }

    private static String replaced(String text, Map<String, String> names) {
        var changed = text;
        for (var name : names.entrySet()) changed = changed.replace(name.getKey(), name.getValue());
        return changed;
    }
}
