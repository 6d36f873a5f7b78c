package opora.roadmap.internal.today;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/** «Сегодня»: where a day begins. */
@Controller
class TodayController {

    /** Day of the visit before this one, and of the last: kept by the browser. */
    private static final String VISITS = "opora_visits";

    private static final int USUAL = 7;
    private static final int YEAR = 31_536_000;

    private final TodayService today;
    private final TodayTasks tasks;
    private final Uis uis;

    TodayController(TodayService today, TodayTasks tasks, Uis uis) {
        this.today = today;
        this.tasks = tasks;
        this.uis = uis;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/today")
    String page(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID open,
            @RequestParam(defaultValue = "false") boolean select,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var since = since(today.today(viewer), request, response);
        model.addAttribute("page", today.page(viewer, since, open, select));
        model.addAttribute("tasks", tasks.of(viewer, uis.ui(request)));
        return "roadmap/today/page";
    }

    private static LocalDate since(
            LocalDate today, HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, VISITS);
        var days = cookie == null ? new String[0] : cookie.getValue().split("_", -1);
        var last = days.length == 2 ? day(days[1]) : null;
        var before = days.length == 2 ? day(days[0]) : null;
        if (last == null || !last.equals(today)) before = last;
        var since = before == null ? today.minusDays(USUAL) : before;
        var kept = new Cookie(VISITS, since + "_" + today);
        kept.setPath("/");
        kept.setMaxAge(YEAR);
        kept.setHttpOnly(true);
        kept.setAttribute("SameSite", "Lax");
        response.addCookie(kept);
        return since;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
