package opora.territory;

/** Levels of education an organisation teaches (уровни образования). */
public enum EducationLevel {
    PRESCHOOL,
    PRIMARY,
    BASIC,
    SECONDARY,
    VOCATIONAL,
    ADDITIONAL
}
