package opora.roadmap.internal.published;

import java.text.Normalizer;
import java.util.Locale;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.Audience;
import opora.roadmap.internal.plan.Roadmap;
import opora.roadmap.internal.plan.RoadmapService;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Shows a plan to schools or to everybody, and takes it back. */
@Service
class PublicationService {

    private static final String ADDRESS = "[a-z0-9]([a-z0-9-]{1,60}[a-z0-9])?";
    private static final String[] LETTERS =
            "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" ");

    private final RoadmapService roadmaps;

    PublicationService(RoadmapService roadmaps) {
        this.roadmaps = roadmaps;
    }

    Roadmap roadmap(Viewer viewer, RoadmapId id) {
        viewer.require(Permission.ROADMAP_EDIT);
        var roadmap = roadmaps.get(viewer, id);
        if (!Scopes.within(roadmap.scope(), viewer.scope())) throw new NotFound("Roadmap", id);
        return roadmap;
    }

    void publish(Viewer viewer, RoadmapId id, long version, Audience audience, String address) {
        var wanted = address.strip().toLowerCase(Locale.ROOT);
        if (audience == Audience.PUBLIC && !wanted.matches(ADDRESS))
            throw new RuleViolation("publication.address").at("address");
        try {
            roadmaps.publish(
                    viewer, id, version, audience, audience == Audience.PUBLIC ? wanted : null);
        } catch (DuplicateKeyException _) {
            throw new RuleViolation("publication.taken", wanted).at("address");
        }
    }

    /** «Развитие методической службы» → «razvitie-metodicheskoy-sluzhby». */
    static String suggested(Roadmap roadmap) {
        if (roadmap.slug() != null) return roadmap.slug();
        var latin = new StringBuilder();
        var title = Normalizer.normalize(roadmap.passport().title(), Normalizer.Form.NFC);
        for (char letter : title.toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter >= 'а' && letter <= 'я') latin.append(LETTERS[letter - 'а']);
            else if (letter == 'ё') latin.append('e');
            else if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9')
                latin.append(letter);
            else latin.append('-');
        }
        var words = latin.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
        return words.length() <= 40
                ? words
                : words.substring(0, Math.max(10, words.lastIndexOf('-', 40)));
    }
}
