package opora.staff.internal.rule;

/**
 * Main job or a part-time one, here or besides another employer (основное место, совместительство).
 */
public enum EmploymentKind {
    MAIN,
    INTERNAL,
    EXTERNAL
}
