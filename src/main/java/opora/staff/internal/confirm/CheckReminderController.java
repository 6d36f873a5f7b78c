package opora.staff.internal.confirm;

import java.util.UUID;
import opora.notice.Reminded;
import opora.notice.RemindedNames;
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
                    RemindedNames.of(told, Reminded.WRITTEN),
                    RemindedNames.of(told, Reminded.HAD_LETTER),
                    RemindedNames.of(told, Reminded.NO_ADDRESS),
                    RemindedNames.of(told, Reminded.NOT_WANTED));
        return "redirect:/people/checks/" + id;
    }
}
