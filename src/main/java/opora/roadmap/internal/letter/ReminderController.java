package opora.roadmap.internal.letter;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.UUID;
import opora.notice.Reminded;
import opora.person.Person;
import opora.roadmap.OccurrenceId;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** «Напомнить» beside what a report lacks and what the dashboard finds late. */
@Controller
class ReminderController {

    private final RemindByHand reminders;

    ReminderController(RemindByHand reminders) {
        this.reminders = reminders;
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/occurrences/{id}/reminders")
    RedirectView remind(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "/") String back,
            RedirectAttributes redirect) {
        var told = reminders.remind(viewer, new OccurrenceId(id));
        if (told.isEmpty()) Notices.say(redirect, "reminder.nobody");
        else
            Notices.say(
                    redirect,
                    "reminder.told",
                    names(told, Reminded.WRITTEN),
                    names(told, Reminded.HAD_LETTER),
                    names(told, Reminded.NO_ADDRESS),
                    names(told, Reminded.NOT_WANTED));
        return new RedirectView(ours(back));
    }

    /** «none» leaves its sentence out. */
    private static String names(Map<Person, Reminded> told, Reminded fate) {
        var names =
                told.entrySet().stream()
                        .filter(one -> one.getValue() == fate)
                        .map(one -> one.getKey().name().brief())
                        .sorted()
                        .collect(joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    /** Only pages of ours: an address from outside would lead people away. */
    private static String ours(String back) {
        return back.startsWith("/roadmaps/") || back.startsWith("/dashboard") ? back : "/";
    }
}
