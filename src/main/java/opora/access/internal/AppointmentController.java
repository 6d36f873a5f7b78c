package opora.access.internal;

import java.time.LocalDate;
import java.util.UUID;
import opora.access.Appointment;
import opora.access.AppointmentKind;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.territory.Level;
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

/** «Назначения»: who answers by which act; organisations without a responsible person stand out. */
@Controller
@RequestMapping("/appointments")
class AppointmentController {

    private final AppointmentScreen screen;
    private final Appointments appointments;

    AppointmentController(AppointmentScreen screen, Appointments appointments) {
        this.screen = screen;
        this.appointments = appointments;
    }

    @Touches(value = Thing.APPOINTMENT, verb = Verb.READ)
    @GetMapping
    String show(
            Viewer viewer,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            Model model) {
        model.addAttribute("page", screen.page(viewer, day));
        return "access/appointments";
    }

    @Touches(value = Thing.APPOINTMENT, verb = Verb.CREATE)
    @PostMapping
    String appoint(
            Viewer viewer,
            @RequestParam AppointmentKind kind,
            @RequestParam(defaultValue = "MUNICIPAL") Level level,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String act,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate endsOn,
            @RequestParam(defaultValue = "false") boolean rights,
            RedirectAttributes redirect) {
        var wanted =
                new Appointment(
                                Ids.next(),
                                kind,
                                subject,
                                unit == null ? null : new UnitId(unit),
                                person == null ? null : new PersonId(person),
                                act,
                                startsOn,
                                endsOn,
                                0)
                        .at(level);
        if (rights) {
            var given = appointments.appointWithRights(viewer, wanted);
            Notices.say(redirect, "appointment.madeWithRights", given);
            return "redirect:/appointments";
        }
        appointments.appoint(viewer, wanted);
        Notices.say(redirect, "appointment.made");
        return "redirect:/appointments";
    }

    @Touches(value = Thing.APPOINTMENT, verb = Verb.CHANGE)
    @PostMapping("/{id}/end")
    String end(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,
            RedirectAttributes redirect) {
        appointments.end(viewer, id, lastDay);
        Notices.say(redirect, "appointment.ended");
        return "redirect:/appointments";
    }
}
