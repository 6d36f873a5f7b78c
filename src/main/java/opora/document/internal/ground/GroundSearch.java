package opora.document.internal.ground;

import static opora.shared.Permission.GROUND_READ;

import java.util.List;
import opora.document.LegalGround;
import opora.shared.Viewer;
import opora.shared.search.Found;
import opora.shared.search.SearchSource;
import opora.shared.search.SearchWords;
import org.springframework.stereotype.Component;

/** Acts by their number however typed, or by words of their titles: a few hundred hold here. */
@Component
class GroundSearch implements SearchSource {

    private final Grounds grounds;

    GroundSearch(Grounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public List<Found> find(Viewer viewer, SearchWords words, int most) {
        if (!viewer.may(GROUND_READ)) return List.of();
        var filter = new GroundFilter(null, null, null, words.typed());
        return grounds.here(viewer).stream()
                .filter(ground -> filter.lets(new GroundLine(ground, 0, false)))
                .limit(most)
                .map(GroundSearch::found)
                .toList();
    }

    private static Found found(LegalGround ground) {
        var name = ground.number().isBlank() ? ground.title() : "№\u00a0" + ground.number();
        return new Found(
                Found.Group.GROUND,
                ground.number().isBlank() ? name : name + " " + ground.title(),
                ground.issuer(),
                ground.href());
    }
}
