package opora.roadmap.internal.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import opora.roadmap.OccurrenceId;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Uis;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** «Напомнить» beside what a report lacks. */
@Controller
class ReminderController {

    private final RemindExecutors reminders;
    private final Uis uis;

    ReminderController(RemindExecutors reminders, Uis uis) {
        this.reminders = reminders;
        this.uis = uis;
    }

    @PostMapping("/occurrences/{id}/reminders")
    RedirectView remind(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var sent = reminders.remind(viewer, new OccurrenceId(id), uis.ui(request));
        Notices.say(redirect, "report.reminded", sent);
        return new RedirectView(ours(back));
    }

    /** Only pages of ours: an address from outside would lead people away. */
    private static String ours(String back) {
        return back.startsWith("/roadmaps/") ? back : "/";
    }
}
