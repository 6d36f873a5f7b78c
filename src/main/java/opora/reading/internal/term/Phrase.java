package opora.reading.internal.term;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the grammar makes of a term: phrases in printed order, not yet tied to a plan. */
sealed interface Phrase {

    /**
     * Days of a year, with as much of the year as was printed beside them.
     *
     * @param fromYear printed with the first day of a range
     * @param toYear printed with its last day, when the first has its own
     * @param years printed after the whole
     */
    record Dates(
            Part part, @Nullable Integer fromYear, @Nullable Integer toYear, @Nullable Years years)
            implements Phrase {

        static Dates of(Part part) {
            return new Dates(part, null, null, null);
        }

        static Dates of(Part part, int year) {
            return year == 0 ? of(part) : of(part).in(Years.single(year));
        }

        Dates in(@Nullable Years given) {
            return new Dates(part, fromYear, toYear, given);
        }

        boolean dated() {
            return years != null || fromYear != null;
        }

        Dates undated() {
            return of(part);
        }
    }

    /** First and last year, the same for one. */
    record YearSpan(int first, int last) {}

    /**
     * Years or school years.
     *
     * @param academic a span 2021–2022 is the school year that begins in 2021
     * @param named followed by «годы», «г.»
     */
    record Years(List<YearSpan> spans, boolean academic, boolean named) implements Phrase {

        static Years single(int year) {
            return new Years(List.of(new YearSpan(year, year)), false, true);
        }

        @Nullable Integer only() {
            var span = spans.getFirst();
            return spans.size() == 1 && span.first() == span.last() && !academic
                    ? span.first()
                    : null;
        }
    }

    /** «до», «не позднее»: a day or the end of a year. */
    record Until(@Nullable Dates dates, @Nullable Years years) implements Phrase {}

    /** «с», «начиная с». */
    record Since(@Nullable Dates dates, @Nullable Years years) implements Phrase {}

    /**
     * «ежемесячно», «раз в две недели», «2 раза в год».
     *
     * @param counted the number of times was said
     */
    record Every(Unit unit, int step, int min, @Nullable Integer max, boolean counted)
            implements Phrase {

        static Every plain(Unit unit) {
            return new Every(unit, 1, 1, 1, false);
        }
    }

    /** «2 раза» without saying in what. */
    record Times(int min, @Nullable Integer max) implements Phrase {}

    /**
     * «каждую пятницу», «третий четверг».
     *
     * @param nths which of the month or quarter, -1 the last; empty for each
     * @param of the unit in which they are counted
     */
    record Weekdays(List<DayOfWeek> days, List<Integer> nths, Unit of) implements Phrase {}

    /** «кроме июля и августа»: windows inside these days fall out. */
    record Except(Part part) implements Phrase {}

    /** «25 числа», «до 10 числа», «вторая декада месяца»; days as in {@link Part}. */
    record DaysOfMonth(int from, int to, boolean until) implements Phrase {}

    /** «месяца (года), следующего за отчётным». */
    record Following(Unit unit) implements Phrase {}

    /** «в течение года». */
    record WithinYear(boolean academic) implements Phrase {}

    /** Something a person should be asked, seen already in the words. */
    record Asked(Question question, List<Object> args) implements Phrase {}

    /** A word that no rule took. */
    record Unknown(String word) implements Phrase {}

    /** A phrase that is one idea and carries nothing else. */
    enum Idea implements Phrase {
        /** «весь период», «постоянно». */
        WHOLE,
        /** «по отдельному графику». */
        SEPARATE,
        /** «при необходимости». */
        AS_NEEDED,
        /** «по итогам мониторинга»: no date is said. */
        NO_DATE,
        /** «однократно». */
        ONE_TIME
    }
}
