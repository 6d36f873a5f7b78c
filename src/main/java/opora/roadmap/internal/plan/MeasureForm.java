package opora.roadmap.internal.plan;

import java.time.LocalDate;
import opora.roadmap.SectionId;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A row as somebody writes it by hand; term and executors are read by the readers like printed ones
 * (строка от руки).
 *
 * @param on day from which the change holds
 * @param ground what it rests on; may be empty while the roadmap is a draft
 */
public record MeasureForm(
        @Nullable SectionId section,
        String number,
        String title,
        String term,
        String executors,
        String result,
        LocalDate on,
        String ground) {

    public MeasureForm {
        if (title.isBlank()) throw new RuleViolation("measure.title.empty").at("title");
    }
}
