package opora.roadmap.internal.view.change;

import java.time.LocalDate;
import java.util.UUID;
import opora.roadmap.SectionId;
import opora.roadmap.internal.plan.MeasureForm;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A row as the form sends it (форма строки). */
record RowForm(
        @Nullable UUID section,
        @Nullable String number,
        @Nullable String title,
        @Nullable String term,
        @Nullable String executors,
        @Nullable String result,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
        @Nullable String ground) {

    MeasureForm form(LocalDate today) {
        return new MeasureForm(
                section == null ? null : new SectionId(section),
                said(number),
                said(title),
                said(term),
                said(executors),
                said(result),
                on == null ? today : on,
                said(ground));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
