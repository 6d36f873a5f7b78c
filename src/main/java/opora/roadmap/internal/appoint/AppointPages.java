package opora.roadmap.internal.appoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import opora.access.AppointmentKind;
import opora.person.PersonApi;
import opora.person.PlacedPerson;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.Roadmap;
import opora.roadmap.internal.plan.RoadmapService;
import opora.roadmap.internal.view.measure.MeasurePage;
import opora.roadmap.internal.view.measure.MeasurePages;
import opora.shared.Permission;
import opora.shared.Viewer;
import opora.shared.web.Choice;
import opora.territory.TerritoryApi;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the form of an appointment with what the measure and its order say. */
@Component
class AppointPages {

    private static final int MOST = 2_000;

    private final RoadmapService roadmaps;
    private final MeasurePages measures;
    private final TerritoryApi territory;
    private final PersonApi people;

    AppointPages(
            RoadmapService roadmaps,
            MeasurePages measures,
            TerritoryApi territory,
            PersonApi people) {
        this.roadmaps = roadmaps;
        this.measures = measures;
        this.territory = territory;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public AppointPage page(Viewer viewer, UUID measure) {
        viewer.require(Permission.ROADMAP_EDIT);
        var page = measures.page(viewer, measure);
        var roadmap = roadmaps.get(viewer, new RoadmapId(page.card().row().roadmap()));
        var placed = people.find(viewer, "", MOST);
        return new AppointPage(
                page,
                kind(page),
                act(roadmap),
                printed(page, roadmap),
                roadmap.passport().actDate(),
                placed.stream().map(AppointPages::choice).distinct().toList(),
                territory.organisations(viewer, viewer.municipality()).stream()
                        .map(one -> new Choice(one.id().toString(), one.called()))
                        .toList(),
                named(page, placed));
    }

    private static Choice choice(PlacedPerson one) {
        var post = one.place().position();
        return new Choice(
                one.person().id().toString(),
                one.person().name().full() + (post.isEmpty() ? "" : ", " + post));
    }

    private static String named(MeasurePage page, List<PlacedPerson> placed) {
        var words = page.card().row().printedExecutors().toLowerCase(Locale.ROOT);
        var named =
                placed.stream()
                        .filter(one ->
                                words.contains(
                                        one.person().name().family().toLowerCase(Locale.ROOT)))
                        .map(one -> one.person().id().toString())
                        .distinct()
                        .toList();
        return named.size() == 1 ? named.getFirst() : "";
    }

    private static AppointmentKind kind(MeasurePage page) {
        var words = page.card().row().title().toLowerCase(Locale.ROOT);
        if (words.contains("куратор")) return AppointmentKind.CURATOR;
        if (words.contains("контрол")) return AppointmentKind.CONTROLLER;
        return words.contains("ответствен") && !words.contains("координатор")
                ? AppointmentKind.RESPONSIBLE
                : AppointmentKind.COORDINATOR;
    }

    private static String act(Roadmap roadmap) {
        var passport = roadmap.passport();
        if (!passport.carriesAct()) return "";
        var day = Objects.requireNonNull(passport.actDate());
        return "приказ от %02d.%02d.%d № %s"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear(),
                        passport.actNumber());
    }

    private static LocalDate printed(MeasurePage page, Roadmap roadmap) {
        var first = page.line().totals().startsOn();
        return first == null ? roadmap.period().startsOn() : first;
    }
}
