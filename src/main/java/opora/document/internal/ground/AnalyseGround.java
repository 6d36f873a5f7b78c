package opora.document.internal.ground;

import static opora.shared.Permission.GROUND_EDIT;

import java.time.LocalDate;
import java.util.List;
import opora.document.LegalGroundId;
import opora.shared.Ids;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a unit found out about an act; one analysis a unit, said anew in its place. */
@Service
@Transactional
class AnalyseGround {

    private final Grounds catalogue;
    private final AnalysisRepository analyses;

    AnalyseGround(Grounds catalogue, AnalysisRepository analyses) {
        this.catalogue = catalogue;
        this.analyses = analyses;
    }

    void analyse(
            Viewer viewer,
            LegalGroundId id,
            LocalDate on,
            String annotation,
            String conclusion,
            @Nullable LegalGroundId ownAct,
            long version) {
        viewer.require(GROUND_EDIT);
        catalogue.ground(viewer, id);
        if (ownAct != null) catalogue.ground(viewer, ownAct);
        if (annotation.isBlank())
            throw new RuleViolation("ground.annotation.empty").at("annotation");
        var before = analyses.of(id, List.of(viewer.scope()));
        var analyst = viewer.person();
        var analysis =
                new Analysis(
                        before.isEmpty() ? Ids.next() : before.getFirst().id(),
                        viewer.scope(),
                        id,
                        analyst == null ? null : analyst.value(),
                        "",
                        on,
                        annotation.strip(),
                        conclusion.strip(),
                        ownAct,
                        version);
        if (before.isEmpty()) analyses.insert(analysis);
        else analyses.update(analysis);
    }
}
