package opora.document.internal.ground;

import java.time.LocalDate;
import opora.document.LegalGround;
import opora.document.LegalGroundId;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that an act is no longer in use, or is again (утратил силу). */
@Service
@Transactional
class EndGround {

    private final Grounds catalogue;
    private final GroundRepository grounds;

    EndGround(Grounds catalogue, GroundRepository grounds) {
        this.catalogue = catalogue;
        this.grounds = grounds;
    }

    /**
     * @param successor the act that took its place; null where none did
     */
    void end(
            Viewer viewer,
            LegalGroundId id,
            LocalDate endedOn,
            @Nullable LegalGroundId successor,
            long version) {
        var ground = catalogue.own(viewer, id);
        var issuedOn = ground.issuedOn();
        if (issuedOn != null && endedOn.isBefore(issuedOn))
            throw new RuleViolation("ground.endedOn.early").at("endedOn");
        if (successor != null) {
            if (successor.equals(id)) throw new RuleViolation("ground.replacedBy.itself").at("by");
            catalogue.ground(viewer, successor);
        }
        var state = successor == null ? LegalGround.State.REPEALED : LegalGround.State.REPLACED;
        grounds.update(standing(ground, state, endedOn, successor, version));
    }

    void restore(Viewer viewer, LegalGroundId id, long version) {
        var ground = catalogue.own(viewer, id);
        grounds.update(standing(ground, LegalGround.State.IN_USE, null, null, version));
    }

    private static LegalGround standing(
            LegalGround ground,
            LegalGround.State state,
            @Nullable LocalDate endedOn,
            @Nullable LegalGroundId successor,
            long version) {
        return new LegalGround(
                ground.id(),
                ground.scope(),
                ground.level(),
                ground.kind(),
                ground.issuer(),
                ground.number(),
                ground.issuedOn(),
                ground.title(),
                state,
                endedOn,
                successor,
                ground.note(),
                ground.url(),
                ground.file(),
                ground.compared(),
                version);
    }
}
