package opora.portal.internal.journal;

import static opora.shared.Permission.JOURNAL_READ;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.UUID;
import opora.journal.JournalApi;
import opora.journal.JournalFilter;
import opora.journal.JournalLine;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Журнал»: who changed what in the municipality, in words. */
@Controller
class JournalController {

    private final JournalApi journal;
    private final PersonApi people;

    JournalController(JournalApi journal, PersonApi people) {
        this.journal = journal;
        this.people = people;
    }

    @Touches(value = Thing.CHANGE_JOURNAL, verb = Verb.READ)
    @GetMapping("/journal")
    String page(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "") String thing,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        viewer.require(JOURNAL_READ);
        var on = day(day);
        var filter =
                new JournalFilter(
                        person == null ? null : new PersonId(person),
                        thing.isBlank() ? null : thing,
                        on == null ? null : on.atStartOfDay(viewer.zone()).toInstant(),
                        on == null ? null : on.plusDays(1).atStartOfDay(viewer.zone()).toInstant());
        var page = journal.page(viewer, filter, before);
        var names =
                people.people(
                        viewer,
                        page.lines().stream()
                                .map(JournalLine::person)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        model.addAttribute("page", page);
        model.addAttribute("asked", new JournalAsked(filter.person(), thing, on));
        model.addAttribute("names", names);
        return "portal/journal";
    }

    /** A day that is none narrows nothing. */
    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
