package opora.roadmap.internal.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.reading.PrintedClause;
import opora.roadmap.internal.ground.Citations;
import opora.roadmap.internal.ground.DocumentText;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the text of a regulation clause by clause, and the words it explains. */
@Service
@Transactional
public class Clauses {

    private final ClauseRepository clauses;
    private final ConceptRepository concepts;
    private final Citations citations;
    private final DocumentText texts;

    Clauses(
            ClauseRepository clauses,
            ConceptRepository concepts,
            Citations citations,
            DocumentText texts) {
        this.clauses = clauses;
        this.concepts = concepts;
        this.citations = citations;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    public List<Clause> of(Viewer viewer, UUID roadmap) {
        viewer.require(Permission.ROADMAP_READ);
        return clauses.of(roadmap);
    }

    @Transactional(readOnly = true)
    public Clause clause(Viewer viewer, UUID roadmap, String number) {
        viewer.require(Permission.ROADMAP_READ);
        return clauses.find(roadmap, number).orElseThrow(() -> new NotFound("Clause", number));
    }

    @Transactional(readOnly = true)
    public List<ClauseAnswer> answers(Viewer viewer, Clause clause) {
        viewer.require(Permission.ROADMAP_READ);
        return clauses.answers(clause);
    }

    /**
     * Clauses and concepts of the document, read from its file.
     *
     * @return how many clauses it has
     */
    public int read(Viewer viewer, UUID roadmap) {
        var scope = owned(viewer, roadmap);
        var text = texts.of(viewer, roadmap);
        clauses.keep(roadmap, scope, text.clauses());
        if (viewer.may(Permission.GROUND_EDIT) && scope.equals(viewer.scope()))
            explained(roadmap, scope, text.concepts());
        return text.clauses().size();
    }

    private void explained(UUID roadmap, String scope, List<opora.reading.PrintedConcept> printed) {
        if (printed.isEmpty()) return;
        var ids = new java.util.HashMap<String, UUID>();
        for (var clause : clauses.of(roadmap)) ids.put(clause.number(), clause.id());
        var there = new ArrayList<String>();
        for (var known : concepts.at(List.of(scope))) there.add(known.name());
        for (var one : printed)
            if (!there.contains(one.name()))
                concepts.insert(
                        scope,
                        one.name(),
                        one.abbreviations(),
                        one.definition(),
                        "",
                        ids.get(one.clause()));
    }

    /** Typed by hand, where there is no file to read it from. */
    public void write(Viewer viewer, UUID roadmap, String number, String text) {
        var scope = owned(viewer, roadmap);
        var bare = number.strip().replaceAll("\\.$", "");
        if (!bare.matches("[\\p{L}\\d]{1,4}(?:[.-][\\p{L}\\d]{1,4}){0,5}"))
            throw new RuleViolation("clause.number").at("number");
        if (text.isBlank()) throw new RuleViolation("clause.text").at("text");
        clauses.keep(roadmap, scope, List.of(new PrintedClause(bare, text.strip())));
    }

    private String owned(Viewer viewer, UUID roadmap) {
        viewer.require(Permission.ROADMAP_EDIT);
        var citing = citations.roadmap(roadmap);
        if (!Scopes.within(citing.scope(), viewer.scope())) throw new NotFound("Roadmap", roadmap);
        return citing.scope();
    }
}
