package opora.roadmap.internal.ground;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What leans on something: exactly a roadmap, one of its measures, or a work plan.
 *
 * @param scope path of its unit
 */
public record Citing(
        String scope,
        @Nullable UUID roadmap,
        @Nullable UUID measure,
        @Nullable UUID plan,
        String title) {

    public String href() {
        if (measure != null) return "/measures/" + measure;
        return roadmap != null ? "/roadmaps/" + roadmap : "/plans/" + plan;
    }
}
