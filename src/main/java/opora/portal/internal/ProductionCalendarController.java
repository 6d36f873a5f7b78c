package opora.portal.internal;

import static opora.shared.Permission.SETTINGS;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import opora.shared.Period;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.shared.calendar.ProductionCalendar;
import opora.shared.calendar.ProductionDay;
import opora.shared.calendar.WorkingDays;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.NavItem;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Производственный календарь»: the exceptions of a year, which the administrator keeps. */
@Controller
@RequestMapping("/production-calendar")
class ProductionCalendarController implements FrameContributor {

    private static final int FIRST = 1990;
    private static final int LAST = 2199;
    private static final int NAME = 120;

    private final ProductionCalendar calendar;
    private final Clock clock;

    ProductionCalendarController(ProductionCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Touches(value = Thing.SETTING, verb = Verb.READ)
    @GetMapping
    String show(
            Viewer viewer, @RequestParam(required = false) @Nullable Integer year, Model model) {
        viewer.require(SETTINGS);
        var now = LocalDate.now(clock.withZone(viewer.zone())).getYear();
        var shown = Math.clamp(year == null ? now : year, FIRST, LAST);
        model.addAttribute("year", shown);
        model.addAttribute("ground", calendar.ground(shown).orElse(null));
        model.addAttribute(
                "days",
                calendar.exceptions(
                        new Period(LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31))));
        return "portal/production-calendar";
    }

    @Touches(value = Thing.SETTING, verb = Verb.CHANGE)
    @PostMapping
    String keep(
            Viewer viewer,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @RequestParam WorkingDays.Kind kind,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes redirect) {
        if (day.getYear() < FIRST || day.getYear() > LAST)
            throw new RuleViolation("productionCalendar.year");
        if (name.length() > NAME) throw new RuleViolation("productionCalendar.name");
        calendar.keep(viewer, new ProductionDay(day, kind, name));
        Notices.say(redirect, "productionCalendar.kept");
        return "redirect:/production-calendar?year=" + day.getYear();
    }

    @Touches(value = Thing.SETTING, verb = Verb.CHANGE)
    @PostMapping("/years")
    String begin(
            Viewer viewer,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String ground,
            RedirectAttributes redirect) {
        if (year < FIRST || year > LAST) throw new RuleViolation("productionCalendar.year");
        if (ground.length() > NAME) throw new RuleViolation("productionCalendar.name");
        calendar.begin(viewer, year, ground);
        Notices.say(redirect, "productionCalendar.begun", String.valueOf(year));
        return "redirect:/production-calendar?year=" + year;
    }

    @Touches(value = Thing.SETTING, verb = Verb.CHANGE)
    @PostMapping("/{day}/removal")
    String drop(
            Viewer viewer,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            RedirectAttributes redirect) {
        calendar.drop(viewer, day);
        Notices.say(redirect, "productionCalendar.dropped");
        return "redirect:/production-calendar?year=" + day.getYear();
    }

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer != null && viewer.may(SETTINGS))
            frame.nav(
                    new NavItem(
                            "productionCalendar",
                            "/production-calendar",
                            "calendar-plus",
                            "nav.productionCalendar",
                            0,
                            80));
    }
}
