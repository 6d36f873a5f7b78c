package opora.document.internal.ground;

import static opora.shared.Permission.GROUND_EDIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.document.GroundApi;
import opora.document.LegalGround;
import opora.document.LegalGroundId;
import opora.document.NewGround;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue: what holds here, and entries of one's own. */
@Service
@Transactional
class Grounds implements GroundApi {

    private final GroundRepository grounds;

    Grounds(GroundRepository grounds) {
        this.grounds = grounds;
    }

    /** Paths whose entries hold for a viewer: the installation's, those above, his own. */
    static List<String> paths(Viewer viewer) {
        var paths = new ArrayList<String>();
        paths.add("");
        paths.addAll(viewer.ancestors());
        paths.add(viewer.scope());
        return paths;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LegalGround> here(Viewer viewer) {
        return grounds.at(paths(viewer));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LegalGroundId, LegalGround> grounds(Viewer viewer, Collection<LegalGroundId> ids) {
        if (ids.isEmpty()) return Map.of();
        return grounds.find(ids).stream()
                .collect(Collectors.toMap(LegalGround::id, ground -> ground));
    }

    @Override
    @Transactional(readOnly = true)
    public LegalGround ground(Viewer viewer, LegalGroundId id) {
        return grounds.find(id).orElseThrow(() -> new NotFound("LegalGround", id));
    }

    @Override
    public LegalGround add(Viewer viewer, NewGround wanted) {
        viewer.require(GROUND_EDIT);
        check(wanted);
        var ground =
                new LegalGround(
                        new LegalGroundId(Ids.next()),
                        viewer.scope(),
                        wanted.level(),
                        wanted.kind(),
                        wanted.issuer(),
                        wanted.number(),
                        wanted.issuedOn(),
                        wanted.title(),
                        wanted.endedOn() == null
                                ? LegalGround.State.IN_USE
                                : LegalGround.State.REPEALED,
                        wanted.endedOn(),
                        null,
                        wanted.note(),
                        wanted.url(),
                        null,
                        true,
                        0);
        refuseTwice(viewer, ground);
        if (!grounds.insert(ground))
            throw new RuleViolation("ground.twice", wanted.title()).at("number");
        return ground;
    }

    /** What is kept by another unit, or for everybody, is changed there. */
    LegalGround own(Viewer viewer, LegalGroundId id) {
        viewer.require(GROUND_EDIT);
        var ground = ground(viewer, id);
        if (!writes(viewer, ground)) throw new NotFound("LegalGround", id);
        return ground;
    }

    static boolean writes(Viewer viewer, LegalGround ground) {
        if (!viewer.may(GROUND_EDIT)) return false;
        return ground.common()
                ? viewer.ancestors().isEmpty()
                : ground.scope().equals(viewer.scope());
    }

    void change(Viewer viewer, LegalGroundId id, NewGround wanted, boolean compared, long version) {
        var before = own(viewer, id);
        check(wanted);
        var after =
                new LegalGround(
                        id,
                        before.scope(),
                        wanted.level(),
                        wanted.kind(),
                        wanted.issuer(),
                        wanted.number(),
                        wanted.issuedOn(),
                        wanted.title(),
                        before.state(),
                        before.endedOn(),
                        before.replacedBy(),
                        wanted.note(),
                        wanted.url(),
                        before.file(),
                        compared,
                        version);
        refuseTwice(viewer, after);
        grounds.update(after);
    }

    private void refuseTwice(Viewer viewer, LegalGround wanted) {
        var key = LegalGround.key(wanted.number());
        if (key.isEmpty()) return;
        for (var there : here(viewer))
            if (!there.id().equals(wanted.id())
                    && LegalGround.key(there.number()).equals(key)
                    && java.util.Objects.equals(there.issuedOn(), wanted.issuedOn()))
                throw new RuleViolation("ground.twice", there.title()).at("number");
    }

    private static void check(NewGround wanted) {
        if (wanted.title().isBlank()) throw new RuleViolation("ground.title.empty").at("title");
        if (!wanted.url().isBlank() && !wanted.url().matches("https?://\\S+"))
            throw new RuleViolation("ground.url.wrong").at("url");
    }
}
