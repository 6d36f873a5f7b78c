package opora.portal.internal.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What the journal was narrowed to, and the address that says so. */
public record JournalAsked(@Nullable PersonId person, String thing, @Nullable LocalDate day) {

    /** Things people look for first; everything else is in the whole journal. */
    public static final List<String> THINGS =
            List.of(
                    "roadmap.roadmap",
                    "roadmap.measure",
                    "roadmap.occurrence",
                    "roadmap.answer",
                    "roadmap.assignment",
                    "person.person_scope",
                    "territory.unit_state",
                    "territory.unit_status",
                    "territory.operation",
                    "access.hat",
                    "document.file");

    public boolean narrows() {
        return person != null || !thing.isBlank() || day != null;
    }

    public String href(@Nullable PersonId who, @Nullable Long before) {
        var query = new ArrayList<String>();
        if (who != null) query.add("person=" + who);
        if (!thing.isBlank()) query.add("thing=" + thing);
        if (day != null) query.add("day=" + day);
        if (before != null) query.add("before=" + before);
        return query.isEmpty() ? "/journal" : "/journal?" + String.join("&", query);
    }
}
