package opora.portal.internal.setup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Three steps on one page: name, organisations, invitations. */
@Controller
class SetupController {

    private final MunicipalitySetup setup;

    SetupController(MunicipalitySetup setup) {
        this.setup = setup;
    }

    @Touches(value = Thing.SETTING, verb = Verb.CREATE)
    @GetMapping("/setup")
    String show(Viewer viewer, Model model) {
        return page(viewer, null, SetupForm.empty(), new Roster(List.of()), model);
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.CREATE)
    @GetMapping("/setup/{id}")
    String showMore(Viewer viewer, @PathVariable UUID id, Model model) {
        return page(viewer, unit(id), SetupForm.empty(), new Roster(List.of()), model);
    }

    @Touches(value = Thing.SETTING, verb = Verb.CREATE)
    @PostMapping("/setup")
    String send(
            Viewer viewer,
            @ModelAttribute("form") SetupForm typed,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "check") String act,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        return sent(viewer, null, typed, errors, file, act, model, response, redirect);
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.CREATE)
    @PostMapping("/setup/{id}")
    String sendMore(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") SetupForm typed,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "check") String act,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        return sent(viewer, id, typed, errors, file, act, model, response, redirect);
    }

    /** Judges the list and shows it, or stores what was ticked when nothing changed since. */
    private String sent(
            Viewer viewer,
            @Nullable UUID id,
            SetupForm typed,
            BindingResult errors,
            @Nullable MultipartFile file,
            String act,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        var form = typed;
        try {
            if (file != null && !file.isEmpty())
                try (var bytes = file.getInputStream()) {
                    form = typed.withRoster(SpreadsheetRoster.text(bytes));
                }
            if (act.equals("create") && form.judged()) {
                var done = setup.setUp(viewer, unit(id), form);
                Notices.say(
                        redirect,
                        "setup.done",
                        done.organisations(),
                        done.invitations(),
                        done.changed());
                return "redirect:/organisations?in=" + done.municipality().id();
            }
        } catch (RuleViolation refused) {
            errors.reject(refused.code(), refused.args().toArray(), refused.code());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return page(viewer, unit(id), form, setup.judged(viewer, unit(id), form.roster()), model);
    }

    private String page(
            Viewer viewer, @Nullable UnitId id, SetupForm form, Roster roster, Model model) {
        if (id != null) {
            model.addAttribute("municipality", setup.municipality(viewer, id));
            model.addAttribute("regions", List.of());
        } else {
            model.addAttribute("regions", setup.regions(viewer));
        }
        model.addAttribute("typed", form);
        model.addAttribute("roster", roster);
        model.addAttribute("zones", Zones.ALL);
        return "portal/setup";
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }
}
