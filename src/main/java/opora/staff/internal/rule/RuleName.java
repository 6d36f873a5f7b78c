package opora.staff.internal.rule;

/** Numbers that law or a municipality sets (нормы). */
public enum RuleName {
    /** Years a category lasts by the day it was granted; 0 for ever. */
    CATEGORY_YEARS(5),
    FITNESS_YEARS(5),
    FITNESS_AFTER_YEARS(2),
    TITLES_NEED_HIGHEST(1),
    COURSES_YEARS(3),
    /** Young is who has not reached this age. */
    YOUNG_AGE(35),
    YOUNG_YEARS(3),
    /** 1: years are counted from the first teaching job; 0: from coming to this organisation. */
    YOUNG_FIRST_JOB(1),
    NOVICE_YEARS(3);

    private final int usual;

    RuleName(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }
}
