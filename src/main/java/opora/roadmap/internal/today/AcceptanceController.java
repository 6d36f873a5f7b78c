package opora.roadmap.internal.today;

import opora.roadmap.internal.answer.OwnUnits;
import opora.roadmap.internal.answer.Whose;
import opora.roadmap.internal.executor.ExecutorService;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Принять к исполнению»: whoever a measure is laid on says that he has it. */
@Controller
class AcceptanceController {

    private final EntrustedRepository entrusted;
    private final ExecutorService executors;
    private final OwnUnits units;

    AcceptanceController(EntrustedRepository entrusted, ExecutorService executors, OwnUnits units) {
        this.entrusted = entrusted;
        this.executors = executors;
        this.units = units;
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.ANSWER)
    @PostMapping("/today/acceptances")
    @Transactional
    public String accept(Viewer viewer, RedirectAttributes redirect) {
        var accepted = executors.accept(viewer, entrusted.unaccepted(Whose.of(viewer, units)));
        Notices.say(redirect, "today.entrusted.accepted", accepted);
        return "redirect:/today";
    }
}
