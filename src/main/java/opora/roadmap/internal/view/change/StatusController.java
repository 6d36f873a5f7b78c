package opora.roadmap.internal.view.change;

import java.time.LocalDate;
import java.util.UUID;
import opora.reading.Passport.ActKind;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.RoadmapApproval;
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

/** Decisions on a roadmap as a whole. */
@Controller
class StatusController {

    private final RoadmapApproval approval;

    StatusController(RoadmapApproval approval) {
        this.approval = approval;
    }

    /** What can be decided. */
    enum Step {
        FORCE,
        SEND,
        APPROVE,
        RETURN,
        OBJECT,
        SETTLE,
        RELEASE,
        CLOSE,
        REOPEN
    }

    /** The act by which a plan drafted here is approved; both may be missing. */
    record Act(
            @Nullable ActKind act,
            @Nullable String number,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date) {}

    @Touches(value = Thing.ROADMAP, verb = Verb.DECIDE)
    @PostMapping("/roadmaps/{id}/status")
    String decide(
            @PathVariable UUID id,
            @RequestParam Step decision,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String remark,
            Act act,
            RedirectAttributes redirect) {
        decide(new RoadmapId(id), decision, version, remark, act);
        Notices.say(redirect, "decisions.done." + decision);
        return "redirect:/roadmaps/" + id + "/documents#decisions";
    }

    private void decide(RoadmapId id, Step step, long version, String remark, Act act) {
        var viewer = Viewers.current();
        switch (step) {
            case FORCE -> approval.putInForce(viewer, id, version);
            case SEND -> approval.sendForApproval(viewer, id, version);
            case APPROVE ->
                    approval.approve(
                            viewer,
                            id,
                            version,
                            act.act() == null ? ActKind.ORDER : act.act(),
                            act.number() == null ? "" : act.number(),
                            act.date());
            case RETURN -> approval.sendBack(viewer, id, version, remark);
            case OBJECT -> approval.object(viewer, id, version, remark);
            case SETTLE -> approval.settleObjection(viewer, id, version);
            case RELEASE -> approval.releaseFromControl(viewer, id, version);
            case CLOSE -> approval.close(viewer, id, version);
            case REOPEN -> approval.reopen(viewer, id, version);
        }
    }
}
