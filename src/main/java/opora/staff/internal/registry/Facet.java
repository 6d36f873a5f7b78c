package opora.staff.internal.registry;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;

import java.util.List;
import org.jooq.Condition;

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

    /** Jobs that have one of these values: what a job has one of stands in a column of its own. */
    Condition among(List<String> values) {
        var said = val(values.stream().map(this::said).toArray(String[]::new));
        return switch (this) {
            case UNIT -> condition("'unit:' || unit_id = any({0}::text[])", said);
            case POST -> condition("post = any({0}::text[])", said);
            case AGE -> condition("age = any({0}::text[])", said);
            case SUBJECT -> condition("subjects && {0}::text[]", said);
            case WHO, CATEGORY, ATTENTION, STATUS, EXPERIENCE, EDUCATION ->
                    condition("facets && {0}::text[]", said);
        };
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
