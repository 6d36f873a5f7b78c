package opora.roadmap.internal.view.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.roadmap.Decision;
import opora.roadmap.MeasureId;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.occurrence.OccurrenceService;
import opora.roadmap.internal.occurrence.PlannedDay;
import opora.roadmap.internal.plan.MeasureService;
import opora.shared.Period;
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

/** Dates of a schedule, a planned day, decisions on single occurrences, a period skipped. */
@Controller
class DatesController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final OccurrenceService occurrences;
    private final MeasureService measures;

    DatesController(OccurrenceService occurrences, MeasureService measures) {
        this.occurrences = occurrences;
        this.measures = measures;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/measures/{id}/dates")
    String give(@PathVariable UUID id, @RequestParam String days, RedirectAttributes redirect) {
        measures.giveDates(Viewers.current(), new MeasureId(id), periods(days));
        Notices.say(redirect, "dates.given");
        return "redirect:/measures/" + id;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/occurrences/{id}/plan")
    String plan(
            @PathVariable UUID id,
            @RequestParam long version,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam(required = false) @DateTimeFormat(pattern = "HH:mm")
                    @Nullable LocalTime at,
            @RequestParam(defaultValue = "") String venue,
            RedirectAttributes redirect) {
        var day = new PlannedDay(on, at, venue.strip());
        var planned = occurrences.plan(Viewers.current(), new OccurrenceId(id), version, day);
        Notices.say(redirect, "dates.planned");
        return "redirect:/measures/" + planned.measure().value();
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/occurrences/{id}/decision")
    String decide(
            @PathVariable UUID id,
            @RequestParam Decision decision,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var viewer = Viewers.current();
        var occurrence = new OccurrenceId(id);
        if (decision == Decision.AWAITED) occurrences.await(viewer, List.of(occurrence));
        else occurrences.decide(viewer, List.of(occurrence), decision, reason);
        Notices.say(redirect, "dates.decided");
        return "redirect:/measures/" + occurrences.get(viewer, occurrence).measure().value();
    }

    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/measures/{id}/skip")
    String skip(
            @PathVariable UUID id,
            @RequestParam UUID roadmap,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        if (to.isBefore(from)) throw new RuleViolation("dates.order").at("to");
        var skipped =
                occurrences.skip(
                        Viewers.current(),
                        new RoadmapId(roadmap),
                        new MeasureId(id),
                        new Period(from, to),
                        reason);
        Notices.say(redirect, "dates.skipped", skipped);
        return "redirect:/measures/" + id;
    }

    /** Dates of one row that ended before the plan was kept here: done, or not, in one go. */
    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/measures/{id}/before-start")
    String settle(@PathVariable UUID id, @RequestParam boolean done, RedirectAttributes redirect) {
        var settled = occurrences.settleBeforeStart(Viewers.current(), new MeasureId(id), done);
        Notices.say(redirect, "before.settled", settled);
        return "redirect:/measures/" + id;
    }

    /** The same of every row. */
    @Touches(value = Thing.PROGRESS, verb = Verb.DECIDE)
    @PostMapping("/roadmaps/{id}/before-start")
    String settleAll(
            @PathVariable UUID id, @RequestParam boolean done, RedirectAttributes redirect) {
        var settled =
                occurrences.settleBeforeStart(
                        Viewers.current(), new RoadmapId(id), List.of(), done);
        Notices.say(redirect, "before.settled", settled);
        return "redirect:/roadmaps/" + id;
    }

    /** One date or «15.12.2026–20.12.2026» a line. */
    static List<Period> periods(String text) {
        var periods = new ArrayList<Period>();
        for (var line : text.split("[\\r\\n;,]+", -1)) {
            if (line.isBlank()) continue;
            var ends = line.strip().split("\\s*[–—-]\\s*", 2);
            var from = day(ends[0]);
            var to = ends.length > 1 ? day(ends[1]) : from;
            if (to.isBefore(from)) throw new RuleViolation("dates.order").at("days");
            periods.add(new Period(from, to));
        }
        if (periods.isEmpty()) throw new RuleViolation("dates.none").at("days");
        return periods;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException e) {
            throw new RuleViolation("dates.unreadable", text.strip()).at("days");
        }
    }
}
