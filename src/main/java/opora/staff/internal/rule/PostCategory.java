package opora.staff.internal.rule;

/** What a post makes of a person (состав: педагогические, управленческие, прочие). */
public enum PostCategory {
    PEDAGOGICAL,
    MANAGEMENT,
    OTHER
}
