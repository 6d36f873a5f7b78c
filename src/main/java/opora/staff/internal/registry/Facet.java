package opora.staff.internal.registry;

import java.util.List;

/** By what a list of people is narrowed (отбор людей). The name is the parameter of the address. */
public enum Facet {
    WHO("PEDAGOGICAL", "MANAGEMENT", "OTHER"),
    POST,
    UNIT,
    SUBJECT,
    CATEGORY("HIGHEST", "FIRST", "NONE"),
    ATTENTION(
            "ATTESTATION_LATE",
            "ATTESTATION_3",
            "ATTESTATION_6",
            "ATTESTATION_12",
            "COURSES_LATE",
            "FITNESS_DUE",
            "NO_POST"),
    STATUS(
            "YOUNG",
            "LEAVING_YOUNG",
            "NOVICE",
            "PEDAGOGUE_METHODIST",
            "PEDAGOGUE_MENTOR",
            "MANY_SUBJECTS"),
    EXPERIENCE("E0", "E3", "E5", "E10", "E15", "E20"),
    AGE("A0", "A25", "A35", "A45", "A55", "A65"),
    EDUCATION("DOCTORATE", "MASTER", "SPECIALIST", "BACHELOR", "SECONDARY", "GENERAL", "NONE");

    private final List<String> order;

    Facet(String... order) {
        this.order = List.of(order);
    }

    /**
     * Values in the order they are shown; empty where people make the values, the fullest first.
     */
    public List<String> order() {
        return order;
    }

    public String parameter() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** A value of it among those of other facets: «category:HIGHEST». */
    String said(String value) {
        return parameter() + ":" + value;
    }

    /** Whether it tells of category, experience and the like. */
    public boolean ofFacts() {
        return this == CATEGORY
                || this == ATTENTION
                || this == STATUS
                || this == EXPERIENCE
                || this == EDUCATION;
    }

    /** Whether counts by it tell something of a person's birth date. */
    public boolean byAge() {
        return this == AGE;
    }
}
