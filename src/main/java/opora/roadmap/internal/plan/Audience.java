package opora.roadmap.internal.plan;

/** Who else than its owner may see a plan (кому видно). */
public enum Audience {
    UNIT,
    /** Units below: the schools of a municipality. */
    DESCENDANTS,
    /** Everybody, without signing in. */
    PUBLIC
}
