package opora.document.internal.circulation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import opora.document.Circulated;
import opora.document.CirculatedSource;
import opora.document.GroundApi;
import opora.document.LegalGround;
import opora.document.LegalGroundId;
import opora.shared.Viewer;
import org.springframework.stereotype.Component;

/** Acts of the catalogue are brought to notice. */
@Component
class GroundThings implements CirculatedSource {

    static final String KIND = "GROUND";

    private final GroundApi grounds;

    GroundThings(GroundApi grounds) {
        this.grounds = grounds;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Circulated> things(Viewer viewer, Collection<UUID> ids) {
        var wanted = ids.stream().map(LegalGroundId::new).toList();
        return grounds.grounds(viewer, wanted).values().stream().map(this::thing).toList();
    }

    @Override
    public List<Circulated> choice(Viewer viewer) {
        return grounds.here(viewer).stream().filter(LegalGround::inUse).map(this::thing).toList();
    }

    private Circulated thing(LegalGround ground) {
        return new Circulated(KIND, ground.id().value(), ground, ground.title(), ground.href());
    }
}
