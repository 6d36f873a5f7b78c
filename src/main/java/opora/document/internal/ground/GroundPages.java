package opora.document.internal.ground;

import static opora.shared.Permission.ACQUAINT;
import static opora.shared.Permission.CIRCULATE;
import static opora.shared.Permission.GROUND_EDIT;
import static opora.shared.Permission.GROUND_READ;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.document.GroundUse;
import opora.document.LegalGround;
import opora.document.LegalGroundId;
import opora.document.internal.circulation.Circulations;
import opora.shared.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list and the card, with what modules above say of them. */
@Service
@Transactional(readOnly = true)
class GroundPages {

    private final Grounds catalogue;
    private final GroundRepository grounds;
    private final AnalysisRepository analyses;
    private final ObjectProvider<GroundUse> uses;
    private final Circulations circulations;
    private final GroundText text;

    GroundPages(
            Grounds catalogue,
            GroundRepository grounds,
            AnalysisRepository analyses,
            ObjectProvider<GroundUse> uses,
            Circulations circulations,
            GroundText text) {
        this.catalogue = catalogue;
        this.grounds = grounds;
        this.analyses = analyses;
        this.uses = uses;
        this.circulations = circulations;
        this.text = text;
    }

    GroundPage list(Viewer viewer, GroundFilter filter) {
        viewer.require(GROUND_READ);
        var here = catalogue.here(viewer);
        var leaning = leaning(viewer, here);
        var analysed = analyses.analysed(Grounds.paths(viewer));
        return new GroundPage(
                here.stream()
                        .map(ground ->
                                new GroundLine(
                                        ground,
                                        leaning.getOrDefault(ground.id(), 0),
                                        analysed.contains(ground.id())))
                        .toList(),
                filter,
                viewer.may(GROUND_EDIT),
                viewer.may(ACQUAINT));
    }

    GroundCard card(Viewer viewer, LegalGroundId id) {
        viewer.require(GROUND_READ);
        var ground = catalogue.ground(viewer, id);
        var found = analyses.of(id, Grounds.paths(viewer));
        var mine =
                found.stream()
                        .filter(one -> one.scope().equals(viewer.scope()))
                        .findFirst()
                        .orElse(null);
        var successor = ground.replacedBy();
        var ownAct = mine == null ? null : mine.ownAct();
        var sends = viewer.may(CIRCULATE);
        return new GroundCard(
                ground,
                text.known(viewer, ground),
                successor == null ? null : grounds.find(successor).orElse(null),
                grounds.replacedBy(id),
                mine,
                found.stream().filter(one -> one != mine).toList(),
                ownAct == null ? null : grounds.find(ownAct).orElse(null),
                sections(viewer, ground),
                catalogue.here(viewer).stream().filter(one -> !one.id().equals(id)).toList(),
                sends ? circulations.of(viewer, "GROUND", id.value()) : List.of(),
                sends,
                Grounds.writes(viewer, ground),
                viewer.may(GROUND_EDIT));
    }

    private List<GroundUse.Section> sections(Viewer viewer, LegalGround ground) {
        return uses.stream()
                .sorted(Comparator.comparingInt(GroundUse::order))
                .map(use -> use.section(viewer, ground))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private Map<LegalGroundId, Integer> leaning(Viewer viewer, List<LegalGround> here) {
        var ids = here.stream().map(LegalGround::id).toList();
        var all = new HashMap<LegalGroundId, Integer>();
        uses.forEach(use ->
                use.counts(viewer, ids).forEach((id, count) -> all.merge(id, count, Integer::sum)));
        return all;
    }
}
