package opora.territory;

/** What an organisation is given for a period by an act (статус организации). */
public enum StatusKind {
    /** Школа с низкими образовательными результатами. */
    LOW_RESULT,
    /** Участник проекта «500+». */
    PROJECT_500,
    /** Признаки необъективности результатов. */
    BIASED_RESULTS,
    GROWTH_POINT,
    IT_CUBE,
    INTERNSHIP_SITE,
    BASE_SCHOOL,
    INNOVATION_SITE,
    RESOURCE_CENTRE,
    PEDAGOGICAL_CLASS;

    /** Where help is needed first; other statuses are what an organisation offers. */
    public boolean needsHelp() {
        return this == LOW_RESULT || this == PROJECT_500 || this == BIASED_RESULTS;
    }
}
