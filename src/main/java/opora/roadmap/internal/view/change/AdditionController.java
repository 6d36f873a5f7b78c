package opora.roadmap.internal.view.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewers;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Discussion and resources of a measure. */
@Controller
class AdditionController {

    private final Additions additions;

    AdditionController(Additions additions) {
        this.additions = additions;
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.ANSWER)
    @PostMapping("/measures/{id}/comments")
    String say(@PathVariable UUID id, @RequestParam String text) {
        additions.say(Viewers.current(), id, text);
        return "redirect:/measures/" + id + "#discussion";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/measures/{id}/resources")
    String need(
            @PathVariable UUID id,
            @RequestParam Additions.Kind kind,
            @RequestParam String need,
            @RequestParam(defaultValue = "") String amount,
            RedirectAttributes redirect) {
        additions.need(Viewers.current(), id, kind, need, sum(amount));
        Notices.say(redirect, "resource.added");
        return "redirect:/measures/" + id + "#resources";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.DECIDE)
    @PostMapping("/resources/{id}/provision")
    String provide(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String provided,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            RedirectAttributes redirect) {
        var measure = additions.provide(Viewers.current(), id, version, provided, on);
        Notices.say(redirect, "resource.done");
        return "redirect:/measures/" + measure + "#resources";
    }

    /** «12 500,50» as people write it. */
    private static @Nullable BigDecimal sum(String text) {
        var digits = text.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        if (digits.isEmpty()) return null;
        if (!digits.matches("\\d{1,12}(\\.\\d{1,2})?"))
            throw new RuleViolation("resource.amount", text).at("amount");
        return new BigDecimal(digits);
    }
}
