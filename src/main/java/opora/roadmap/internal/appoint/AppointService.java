package opora.roadmap.internal.appoint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import opora.access.AccessApi;
import opora.access.Appointment;
import opora.roadmap.Decision;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapApi;
import opora.roadmap.internal.occurrence.OccurrenceRepository;
import opora.shared.Ids;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Level;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appoints in fulfilment of a measure: the appointment is made in the list of appointments, and
 * answers the nearest date of the measure with its act as the evidence.
 */
@Service
class AppointService {

    private final AppointPages pages;
    private final AccessApi access;
    private final RoadmapApi fulfilling;
    private final OccurrenceRepository occurrences;
    private final Clock clock;

    AppointService(
            AppointPages pages,
            AccessApi access,
            RoadmapApi fulfilling,
            OccurrenceRepository occurrences,
            Clock clock) {
        this.pages = pages;
        this.access = access;
        this.fulfilling = fulfilling;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** Whether a date of the measure was answered by it. */
    @Transactional
    public boolean appoint(Viewer viewer, UUID measure, AppointForm form) {
        viewer.require(Permission.ROADMAP_EDIT);
        var act = form.act() == null ? "" : form.act().strip();
        if (act.isEmpty()) throw new RuleViolation("appoint.act").at("act");
        var from = from(form, pages.page(viewer, measure));
        access.appoint(
                viewer,
                new Appointment(
                        Ids.next(),
                        form.kind(),
                        Level.MUNICIPAL,
                        "",
                        form.unit() == null ? null : new UnitId(form.unit()),
                        form.person() == null ? null : new PersonId(form.person()),
                        act,
                        from,
                        null,
                        "/measures/" + measure,
                        0));
        return answer(viewer, measure, act, from);
    }

    private boolean answer(Viewer viewer, UUID measure, String act, LocalDate from) {
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var waiting =
                occurrences.ofMeasure(new MeasureId(measure)).stream()
                        .filter(one -> one.decision() == Decision.AWAITED)
                        .filter(one -> !one.window().from().isAfter(today))
                        .min(Comparator.comparing(one -> one.window().to()));
        if (waiting.isEmpty()) return false;
        var doneOn = from.isAfter(today) ? today : from;
        var path = "/appointments?day=" + from;
        fulfilling.fulfil(viewer, waiting.get().id(), doneOn, act, path);
        return true;
    }

    private static LocalDate from(AppointForm form, AppointPage page) {
        return switch (form.from()) {
            case PRINTED -> page.printed();
            case ORDER -> {
                var order = page.order();
                if (order == null) throw new RuleViolation("appoint.order").at("from");
                yield order;
            }
            case OTHER -> {
                var other = form.other();
                if (other == null) throw new RuleViolation("appoint.other").at("other");
                yield other;
            }
        };
    }
}
