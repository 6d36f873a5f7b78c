package opora.roadmap.internal.occurrence;

import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;

import org.jooq.Condition;

/**
 * What is asked of somebody, said once for every query that looks for it (что спрашивается):
 * «Сегодня», letters, the dashboard, lists and their counts, the nearest date a row carries.
 */
public final class OpenDates {

    /** The plan is in force and the row stands: a draft and a cancelled row owe nothing. */
    public static Condition running() {
        return ROADMAP_.STATUS.eq("IN_FORCE").and(MEASURE.STATUS.eq("ACTIVE"));
    }

    /** Has its dates, and at least one time is wanted: «по мере необходимости» owes nothing. */
    public static Condition dated() {
        return OCCURRENCE
                .KIND
                .ne(OccurrenceKind.UNSCHEDULED.name())
                .and(OCCURRENCE.MIN_TIMES.gt(0));
    }

    /** Dated, and nobody has decided yet how it ended. */
    public static Condition open() {
        return OCCURRENCE.DECISION.eq("AWAITED").and(dated());
    }

    private OpenDates() {}
}
