package opora.roadmap.internal.template;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is asked before a template becomes a draft; years as they were typed. */
public record TemplateForm(
        @Nullable String title,
        @Nullable String from,
        @Nullable String to,
        @Nullable String parent) {

    private static final int LONGEST = 10;

    /** Three years from the one that runs. */
    static TemplateForm offered(PlanTemplate template, LocalDate today) {
        int year = today.getYear();
        return new TemplateForm(
                template.title(), String.valueOf(year), String.valueOf(year + 2), "");
    }

    void check(Errors errors) {
        if (named().isEmpty()) errors.rejectValue("title", "roadmap.title.empty");
        if (year(from) == null) errors.rejectValue("from", "template.year.wrong");
        if (year(to) == null) errors.rejectValue("to", "template.year.wrong");
        else if (period().isEmpty())
            errors.rejectValue("to", "template.year.order", new Object[] {LONGEST}, "");
    }

    /** The document it is made in fulfilment of. */
    @Nullable RoadmapId above() {
        return parent == null || parent.isBlank() ? null : new RoadmapId(UUID.fromString(parent));
    }

    String named() {
        return title == null ? "" : title.strip();
    }

    /** Empty while the years make no plan. */
    Optional<Period> period() {
        var first = year(from);
        var last = year(to);
        if (first == null || last == null || last < first || last - first >= LONGEST)
            return Optional.empty();
        return Optional.of(new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    }

    private static @Nullable Integer year(@Nullable String typed) {
        return typed != null && typed.strip().matches("20\\d\\d")
                ? Integer.valueOf(typed.strip())
                : null;
    }
}
