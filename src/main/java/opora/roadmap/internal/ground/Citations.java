package opora.roadmap.internal.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.document.GroundApi;
import opora.document.LegalGround;
import opora.document.LegalGroundId;
import opora.roadmap.internal.ground.Cited.CitedClause;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a roadmap, a measure or a work plan leans on: read, cited, dropped. */
@Service
@Transactional
public class Citations {

    private final CitationRepository citations;
    private final GroundApi grounds;

    Citations(CitationRepository citations, GroundApi grounds) {
        this.citations = citations;
        this.grounds = grounds;
    }

    @Transactional(readOnly = true)
    public Citing roadmap(UUID id) {
        return citations.roadmap(id).orElseThrow(() -> new NotFound("Roadmap", id));
    }

    @Transactional(readOnly = true)
    public Citing measure(UUID id) {
        return citations.measure(id).orElseThrow(() -> new NotFound("Measure", id));
    }

    @Transactional(readOnly = true)
    public Citing plan(UUID id) {
        return citations.plan(id).orElseThrow(() -> new NotFound("WorkPlan", id));
    }

    @Transactional(readOnly = true)
    public List<Cited> of(Viewer viewer, Citing citing) {
        viewer.require(Permission.ROADMAP_READ);
        var rows = citations.of(citing);
        var ids = rows.stream().map(CitationRepository.Row::ground).filter(Objects::nonNull);
        var known = grounds.grounds(viewer, ids.distinct().toList());
        var cited = new ArrayList<Cited>();
        for (var row : rows) {
            var ground = row.ground() == null ? null : known.get(row.ground());
            if (ground != null || row.clause() != null)
                cited.add(new Cited(row.id(), row.quote(), ground, row.clause()));
        }
        return cited;
    }

    /** Acts to choose from. */
    @Transactional(readOnly = true)
    public List<LegalGround> here(Viewer viewer) {
        return grounds.here(viewer);
    }

    /** Clauses of the regulations that hold for the viewer, to choose from. */
    @Transactional(readOnly = true)
    public List<CitedClause> clauses(Viewer viewer) {
        var scopes = new ArrayList<>(viewer.ancestors());
        scopes.add(viewer.scope());
        return citations.clauses(scopes);
    }

    /**
     * @return whether it was not cited before
     */
    public boolean cite(
            Viewer viewer,
            Citing citing,
            @Nullable LegalGroundId ground,
            @Nullable UUID clause,
            String quote) {
        own(viewer, citing);
        if ((ground == null) == (clause == null))
            throw new RuleViolation("citation.empty").at(ground == null ? "ground" : "clause");
        // foreign keys look past the policies
        if (ground != null) grounds.ground(viewer, ground);
        if (clause != null && clauses(viewer).stream().noneMatch(one -> one.id().equals(clause)))
            throw new NotFound("Clause", clause);
        return citations.insert(citing, ground, clause, quote);
    }

    public void drop(Viewer viewer, Citing citing, UUID id) {
        own(viewer, citing);
        if (citations.delete(citing, id) != 1) throw new NotFound("Citation", id);
    }

    /** A plan is its unit's matter, a roadmap that of whoever edits it. */
    private static void own(Viewer viewer, Citing citing) {
        if (citing.plan() != null) {
            viewer.require(Permission.ROADMAP_ANSWER_UNIT);
            if (!citing.scope().equals(viewer.scope()))
                throw new NotFound("WorkPlan", citing.plan());
            return;
        }
        viewer.require(Permission.ROADMAP_EDIT);
        if (!Scopes.within(citing.scope(), viewer.scope())) throw new Forbidden("another's plan");
    }
}
