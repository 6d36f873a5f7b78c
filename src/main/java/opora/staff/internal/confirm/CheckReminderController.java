package opora.staff.internal.confirm;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.UUID;
import opora.notice.Reminded;
import opora.person.Person;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Напомнить» beside those who have not confirmed. */
@Controller
class CheckReminderController {

    private static final int NAMED = 5;

    private final RemindSchools remind;

    CheckReminderController(RemindSchools remind) {
        this.remind = remind;
    }

    @Touches(value = Thing.LIST_CHECK, verb = Verb.CHANGE)
    @PostMapping("/people/checks/{id}/reminders")
    String remind(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID unit,
            RedirectAttributes redirect) {
        var told = remind.remind(viewer, id, unit);
        if (told.isEmpty()) Notices.say(redirect, "check.remind.nobody");
        else
            Notices.say(
                    redirect,
                    "reminder.told",
                    names(told, Reminded.WRITTEN),
                    names(told, Reminded.HAD_LETTER),
                    names(told, Reminded.NO_ADDRESS),
                    names(told, Reminded.NOT_WANTED));
        return "redirect:/people/checks/" + id;
    }

    /** «none» leaves its sentence out; of many the first are named. */
    private static String names(Map<Person, Reminded> told, Reminded fate) {
        var names =
                told.entrySet().stream()
                        .filter(one -> one.getValue() == fate)
                        .map(one -> one.getKey().name().brief())
                        .sorted()
                        .toList();
        if (names.isEmpty()) return "none";
        var first = names.stream().limit(NAMED).collect(joining(", "));
        return names.size() > NAMED ? first + " + " + (names.size() - NAMED) : first;
    }
}
