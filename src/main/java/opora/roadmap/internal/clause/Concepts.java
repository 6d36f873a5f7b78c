package opora.roadmap.internal.clause;

import static opora.shared.Permission.GROUND_EDIT;
import static opora.shared.Permission.GROUND_READ;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.search.Found;
import opora.shared.search.SearchSource;
import opora.shared.search.SearchWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The glossary: found by name, by any abbreviation, by words of the definition. */
@Service
@Transactional
class Concepts implements SearchSource {

    private final ConceptRepository concepts;

    Concepts(ConceptRepository concepts) {
        this.concepts = concepts;
    }

    @Transactional(readOnly = true)
    public List<Concept> list(Viewer viewer, String words) {
        viewer.require(GROUND_READ);
        var paths = new ArrayList<String>();
        paths.add("");
        paths.addAll(viewer.ancestors());
        paths.add(viewer.scope());
        var folded = folded(words);
        return concepts.at(paths).stream()
                .filter(one -> folded.isEmpty() || rank(one, folded) < NOT_FOUND)
                .sorted(Comparator.comparingInt(one -> folded.isEmpty() ? 0 : rank(one, folded)))
                .toList();
    }

    private static final int NOT_FOUND = 9;

    /** Its abbreviation or its name, then a part of the name, then words of the meaning. */
    private static int rank(Concept one, String folded) {
        if (one.abbreviations().stream().anyMatch(said -> folded(said).equals(folded))) return 0;
        var name = folded(one.name());
        if (name.equals(folded)) return 1;
        if (name.contains(folded)) return 2;
        if (one.abbreviations().stream().anyMatch(said -> folded(said).startsWith(folded)))
            return 3;
        return folded.length() > 2 && folded(one.definition()).contains(folded) ? 4 : NOT_FOUND;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }

    @Transactional(readOnly = true)
    public Concept concept(Viewer viewer, UUID id) {
        viewer.require(GROUND_READ);
        return concepts.find(id).orElseThrow(() -> new NotFound("Concept", id));
    }

    /** What is common to the installation is put right by who keeps its root. */
    boolean writes(Viewer viewer, Concept concept) {
        return viewer.may(GROUND_EDIT) && concept.scope().equals(viewer.scope());
    }

    public UUID add(
            Viewer viewer, String name, String abbreviations, String definition, String source) {
        viewer.require(GROUND_EDIT);
        check(name, definition);
        return concepts.insert(
                viewer.scope(),
                name.strip(),
                split(abbreviations),
                definition.strip(),
                source.strip(),
                null);
    }

    public void change(
            Viewer viewer,
            UUID id,
            String name,
            String abbreviations,
            String definition,
            String source,
            long version) {
        var before = own(viewer, id);
        check(name, definition);
        concepts.update(
                new Concept(
                        id,
                        before.scope(),
                        name.strip(),
                        split(abbreviations),
                        definition.strip(),
                        source.strip(),
                        before.roadmap(),
                        before.clause(),
                        before.roadmapTitle(),
                        version));
    }

    public void remove(Viewer viewer, UUID id) {
        concepts.delete(own(viewer, id).id());
    }

    private Concept own(Viewer viewer, UUID id) {
        viewer.require(GROUND_EDIT);
        var concept = concept(viewer, id);
        if (!writes(viewer, concept)) throw new NotFound("Concept", id);
        return concept;
    }

    private static void check(String name, String definition) {
        if (name.isBlank()) throw new RuleViolation("concept.name").at("name");
        if (definition.isBlank()) throw new RuleViolation("concept.definition").at("definition");
    }

    private static List<String> split(String abbreviations) {
        return Arrays.stream(abbreviations.split("[,;]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Viewer viewer, SearchWords words, int most) {
        if (!viewer.may(GROUND_READ)) return List.of();
        return list(viewer, words.typed()).stream()
                .limit(most)
                .map(one ->
                        new Found(
                                Found.Group.CONCEPT,
                                one.abbreviations().isEmpty()
                                        ? one.name()
                                        : one.name()
                                                + " ("
                                                + String.join(", ", one.abbreviations())
                                                + ")",
                                one.definition().lines().findFirst().orElse(""),
                                one.href()))
                .toList();
    }
}
