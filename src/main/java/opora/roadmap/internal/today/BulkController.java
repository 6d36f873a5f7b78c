package opora.roadmap.internal.today;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.roadmap.Decision;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.internal.answer.AnswerForm;
import opora.roadmap.internal.answer.AnswerService;
import opora.roadmap.internal.occurrence.OccurrenceService;
import opora.shared.RuleViolation;
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

/** Many dates at once: done in time, not required, a summer skipped. */
@Controller
class BulkController {

    private final AnswerService answers;
    private final OccurrenceService occurrences;
    private final TodayService today;

    BulkController(AnswerService answers, OccurrenceService occurrences, TodayService today) {
        this.answers = answers;
        this.occurrences = occurrences;
        this.today = today;
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.ANSWER)
    @PostMapping("/today/answers")
    String inTime(
            Viewer viewer,
            @RequestParam(required = false) @Nullable List<UUID> occurrence,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes redirect) {
        var done = answers.reportEachInTime(viewer, chosen(occurrence), inTime(viewer));
        Notices.say(redirect, "today.recordedMany", done);
        return Back.to(back, "/today");
    }

    /**
     * Every window of one measure that has come.
     *
     * @param year only those that end in it
     */
    @Touches(value = Thing.PROGRESS, verb = Verb.ANSWER)
    @PostMapping("/measures/{id}/answers")
    String measureInTime(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes redirect) {
        var day = today.today(viewer);
        var come =
                occurrences.ofMeasure(viewer, new MeasureId(id)).stream()
                        .filter(one -> one.awaited() && !one.window().to().isAfter(day))
                        .filter(one -> year == null || one.window().to().getYear() == year)
                        .map(one -> one.id())
                        .toList();
        var done = answers.reportEachInTime(viewer, come, inTime(viewer));
        Notices.say(redirect, "today.recordedMany", done);
        return Back.to(back, "/today");
    }

    /** «Не требуется», «не выполнено»: with one reason. */
    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/today/decisions")
    String decide(
            Viewer viewer,
            @RequestParam(required = false) @Nullable List<UUID> occurrence,
            @RequestParam Decision decision,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String back,
            RedirectAttributes redirect) {
        var ids = chosen(occurrence);
        occurrences.decide(viewer, ids, decision, reason);
        Notices.say(redirect, "today.decidedMany", ids.size());
        return Back.to(back, "/today");
    }

    private AnswerForm inTime(Viewer viewer) {
        return AnswerForm.doneOn(today.today(viewer));
    }

    private static List<OccurrenceId> chosen(@Nullable List<UUID> ids) {
        if (ids == null || ids.isEmpty()) throw new RuleViolation("today.nothingChosen");
        return ids.stream().filter(Objects::nonNull).map(OccurrenceId::new).toList();
    }
}
