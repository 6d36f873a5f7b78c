package opora.roadmap.internal.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a report is asked for; stands in the address of its page (что входит в отчёт).
 *
 * @param was the span the form stood at: dates typed beside the same span are own dates
 * @param chosen given by the form: boxes that are not there were switched off by hand
 * @param show only rows of this figure, on the screen
 */
public record ReportFilter(
        @Nullable ReportSpan span,
        @Nullable ReportSpan was,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
        @Nullable UUID section,
        @Nullable String executor,
        @Nullable ReportForm form,
        @Nullable Boolean summary,
        @Nullable Boolean evidence,
        @Nullable Boolean ahead,
        @Nullable Boolean chosen,
        @Nullable Figure show) {

    public static final ReportFilter USUAL =
            new ReportFilter(
                    null, null, null, null, null, null, null, null, null, null, null, null);

    public ReportSpan spanned() {
        var typed = from != null || to != null;
        if (span != null && (span != was || !typed)) return span;
        return typed ? ReportSpan.OWN : ReportSpan.SCHOOL_YEAR;
    }

    public Period days(Period plan, LocalDate today) {
        return spanned().days(plan, today, from, to, withAhead());
    }

    public boolean withSummary() {
        return chosen == null || Boolean.TRUE.equals(summary);
    }

    public boolean withEvidence() {
        return chosen == null || Boolean.TRUE.equals(evidence);
    }

    public boolean withAhead() {
        return Boolean.TRUE.equals(ahead);
    }

    public String executorName() {
        return executor == null ? "" : executor.strip();
    }

    public ReportFilter showing(@Nullable Figure figure) {
        return new ReportFilter(
                span, was, from, to, section, executor, form, summary, evidence, ahead, chosen,
                figure);
    }

    /** As the address keeps it. */
    public String query() {
        var query = new StringBuilder();
        put(query, "span", spanned());
        if (spanned() == ReportSpan.OWN) {
            put(query, "from", from);
            put(query, "to", to);
        }
        put(query, "section", section);
        put(query, "executor", executorName().isEmpty() ? null : executorName());
        put(query, "form", form);
        if (withSummary()) put(query, "summary", true);
        if (withEvidence()) put(query, "evidence", true);
        if (withAhead()) put(query, "ahead", true);
        put(query, "chosen", true);
        put(query, "show", show);
        return query.toString();
    }

    private static void put(StringBuilder query, String name, @Nullable Object value) {
        if (value == null) return;
        if (!query.isEmpty()) query.append('&');
        query.append(name)
                .append('=')
                .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
}
