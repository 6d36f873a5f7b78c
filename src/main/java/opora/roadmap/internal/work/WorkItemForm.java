package opora.roadmap.internal.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A line of a plan as people write it. */
public record WorkItemForm(
        @Nullable String title,
        @Nullable Level level,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate startsOn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate endsOn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable LocalTime at,
        @Nullable String venue,
        @Nullable String responsible,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate doneOn,
        @Nullable UUID measure) {

    String text() {
        if (title == null || title.isBlank())
            throw new RuleViolation("work.item.title").at("title");
        return title.strip();
    }

    LocalDate from() {
        if (startsOn == null) throw new RuleViolation("work.item.date").at("startsOn");
        return startsOn;
    }

    LocalDate to() {
        var to = endsOn == null ? from() : endsOn;
        if (to.isBefore(from())) throw new RuleViolation("work.item.order").at("endsOn");
        return to;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
