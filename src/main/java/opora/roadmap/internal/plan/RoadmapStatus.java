package opora.roadmap.internal.plan;

import java.util.Set;

/** Where a roadmap stands on its way (состояние дорожной карты). */
public enum RoadmapStatus {
    DRAFT,
    ON_APPROVAL,
    /** The department sent it back with a remark. */
    RETURNED,
    IN_FORCE,
    CLOSED;

    private Set<RoadmapStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(ON_APPROVAL, IN_FORCE);
            case ON_APPROVAL -> Set.of(IN_FORCE, RETURNED);
            case IN_FORCE -> Set.of(CLOSED);
            case CLOSED -> Set.of(IN_FORCE);
        };
    }

    public boolean canBecome(RoadmapStatus wanted) {
        return next().contains(wanted);
    }

    /** Rows may still be rewritten without an act. */
    public boolean drafted() {
        return this == DRAFT || this == RETURNED;
    }
}
