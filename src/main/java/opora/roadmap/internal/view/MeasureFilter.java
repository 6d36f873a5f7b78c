package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.util.UUID;
import opora.reading.Activity;
import opora.reading.ScheduleKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a list of measures is narrowed to; its address keeps it (отбор мероприятий).
 *
 * @param executor name of an executor as the document has it
 * @param year first calendar year of the school year shown, 2026 for 2026/27
 * @param from something is due on or after this day
 * @param q words of the title, in any form
 * @param after key of the last row of the page before
 * @param size rows on a page, at most 1,000
 * @param tag a priority or national project the measures carry
 */
public record MeasureFilter(
        @Nullable UUID roadmap,
        @Nullable Boolean mine,
        @Nullable MeasureState state,
        @Nullable UUID section,
        @Nullable String executor,
        @Nullable Activity activity,
        @Nullable ScheduleKind term,
        @Nullable Integer year,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
        @Nullable String q,
        @Nullable MeasureSort sort,
        @Nullable String after,
        @Nullable Integer size,
        @Nullable UUID tag) {

    private static final int PAGE = 100;
    private static final int MOST = 1_000;
    private static final int SHEET = 50_000;

    public static MeasureFilter ofRoadmap(UUID roadmap) {
        return new MeasureFilter(
                roadmap, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** Rows of a roadmap in one state. */
    public static MeasureFilter ofState(UUID roadmap, MeasureState state) {
        return new MeasureFilter(
                roadmap, null, state, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    public MeasureFilter in(UUID roadmap) {
        return new MeasureFilter(
                roadmap, mine, state, section, executor, activity, term, year, from, to, q, sort,
                after, size, tag);
    }

    /** The same rows whatever their state: what the counts on the chips are taken from. */
    MeasureFilter anyState() {
        return new MeasureFilter(
                roadmap, null, null, section, executor, activity, term, year, from, to, q, sort,
                null, size, tag);
    }

    /** Every row at once, for a file. */
    MeasureFilter whole() {
        return new MeasureFilter(
                roadmap, mine, state, section, executor, activity, term, year, from, to, q, sort,
                null, SHEET, tag);
    }

    public boolean onlyMine() {
        return Boolean.TRUE.equals(mine);
    }

    public String words() {
        return q == null ? "" : q.strip();
    }

    public String executorName() {
        return executor == null ? "" : executor.strip();
    }

    /** Inside one roadmap the document's order, else what waits soonest. */
    public MeasureSort order() {
        if (sort == null) return roadmap == null ? MeasureSort.DUE : MeasureSort.PLAN;
        return roadmap == null && sort == MeasureSort.TITLE ? MeasureSort.DUE : sort;
    }

    public int limit() {
        if (size == null) return PAGE;
        return size == SHEET ? SHEET : Math.clamp(size, 10, MOST);
    }

    /** First calendar year of the school year shown. */
    public int schoolYear(LocalDate today) {
        if (year != null && year > 1990 && year < 2200) return year;
        return today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
    }

    /** Whether anything but the year and the order is chosen. */
    public boolean narrows() {
        return onlyMine()
                || state != null
                || section != null
                || !executorName().isEmpty()
                || activity != null
                || term != null
                || from != null
                || to != null
                || tag != null
                || !words().isEmpty();
    }
}
