package opora.reading.internal.term;

/** Places where an official could defend another reading; each asks a person one thing. */
enum Question {
    UNTIL_YEAR("untilYear"),
    UNTIL_MONTH("untilMonth"),
    WITHIN_YEAR("withinYear"),
    WITHIN_SCHOOL_YEAR("withinSchoolYear"),
    OUTSIDE_PLAN("outsidePlan"),
    ALWAYS_EACH_YEAR("alwaysEachYear"),
    DAY_OF_WHICH_YEAR("dayOfWhichYear"),
    RANGE_OVER_NEW_YEAR("rangeOverNewYear"),
    PRINTED_YEAR_AND_YEARLY("printedYearAndYearly"),
    YEARS_OR_SPAN("yearsOrSpan"),
    WRITTEN_WITH_SLASH("writtenWithSlash"),
    SCHOOL_YEAR_BY_ONE_NUMBER("schoolYearByOneNumber"),
    SCHOOL_QUARTER("schoolQuarter"),
    HALF_OF_WHICH_YEAR("halfOfWhichYear"),
    CALENDAR_OR_SCHOOL_YEARS("calendarOrSchoolYears"),
    UNEVEN_STEP("unevenStep"),
    WORKING_DAYS("workingDays"),
    EVERY_OTHER("everyOther"),
    MONTH_NOT_NAMED("monthNotNamed"),
    QUARTER_DEADLINE("quarterDeadline"),
    FOLLOWING_WHAT("followingWhat"),
    TIMES_OF_WHAT("timesOfWhat"),
    TIMES_AND_MONTHS("timesAndMonths"),
    SCHEDULE_IN_DATES("scheduleInDates"),
    NEED_AND_TIMES("needAndTimes"),
    CONFLICT("conflict"),
    MIXED("mixed"),
    OPEN_END("openEnd"),
    SCHOOL_YEAR_EDGE("schoolYearEdge"),
    SEASON_OF_WINTER("seasonOfWinter"),
    LAST_WEEK("lastWeek"),
    IMPOSSIBLE_DAY("impossibleDay"),
    APPROXIMATE("approximate"),
    REGULARLY("regularly"),
    AGREED("agreed"),
    HINTED_MONTH("hintedMonth"),
    PERIOD_RESULTS("periodResults"),
    DATE_OF_EVENT("dateOfEvent"),
    SUMMER_HOLIDAYS("summerHolidays"),
    SEVERAL_DEADLINES("severalDeadlines"),
    REVERSED("reversed"),
    EITHER_OF("eitherOf"),
    SHORT_YEAR("shortYear"),
    LAST_WORKING_DAY("lastWorkingDay"),
    EDGE_OF_WHICH_YEAR("edgeOfWhichYear"),
    CUT_BY_PLAN("cutByPlan"),
    LIST_NUMBER("listNumber"),
    DAY_OR_ITEM("dayOrItem"),
    DASHED_LIST("dashedList"),
    ALWAYS_AND_OFTEN("alwaysAndOften"),
    SHORT_SLIP("shortSlip"),
    UNKNOWN_WORDS("unknownWords"),
    NOTHING_UNDERSTOOD("nothingUnderstood");

    private final String code;

    Question(String code) {
        this.code = "term." + code;
    }

    /** Key of its sentence in {@code messages/reading_ru.properties}; its answers add .0 and .1. */
    String code() {
        return code;
    }
}
