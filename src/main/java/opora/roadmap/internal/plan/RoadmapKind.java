package opora.roadmap.internal.plan;

/** Kinds of planning documents (виды документов планирования). */
public enum RoadmapKind {
    ROADMAP,
    PLAN,
    REGULATION,
    PROGRAMME,
    STRATEGY,
    CONCEPT
}
