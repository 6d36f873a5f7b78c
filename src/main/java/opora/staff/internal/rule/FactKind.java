package opora.staff.internal.rule;

import java.util.List;

/**
 * What is known of a person as a dated fact, and which fields it has (запись личной карточки). The
 * codes are in order of rank, the highest first.
 */
public enum FactKind {
    EDUCATION(
            "title place document ends",
            "DOCTORATE",
            "MASTER",
            "SPECIALIST",
            "BACHELOR",
            "SECONDARY",
            "RETRAINING",
            "GENERAL"),
    /** Work before or besides what the registry holds. */
    SERVICE("title place starts ends", "PEDAGOGICAL", "OTHER"),
    CATEGORY(
            "title document starts", "HIGHEST", "FIRST", "PEDAGOGUE_METHODIST", "PEDAGOGUE_MENTOR"),
    /** Attestation for fitness to the post (соответствие занимаемой должности). */
    FITNESS("title document starts"),
    COURSE("title place document hours ends", "UPGRADE", "RETRAINING", "PARTICIPATION"),
    AWARD("title document starts", "STATE", "MINISTRY", "REGION", "MUNICIPALITY", "ORGANISATION"),
    /** Away from work; why is nobody's business. */
    ABSENCE("starts ends", "PARENTAL", "LONG"),
    /** Teams, associations, work as an expert (общественная нагрузка). */
    ROLE("title place starts ends");

    private final List<String> fields;
    private final List<String> codes;

    FactKind(String fields, String... codes) {
        this.fields = List.of(fields.split(" "));
        this.codes = List.of(codes);
    }

    public boolean has(String field) {
        return fields.contains(field);
    }

    public List<String> codes() {
        return codes;
    }

    /** The day a fact of this kind is told by: when it was granted, or when it ended. */
    public boolean toldByEnd() {
        return this == EDUCATION || this == COURSE;
    }
}
