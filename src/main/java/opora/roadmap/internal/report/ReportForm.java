package opora.roadmap.internal.report;

/** Which columns a report has (форма отчёта). */
public enum ReportForm {
    /** Those of the document itself, as printed, and the mark of execution after them. */
    DOCUMENT,
    /** Number, measure, term, done, evidence. */
    PLAN_FACT
}
