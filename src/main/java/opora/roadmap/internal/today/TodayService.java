package opora.roadmap.internal.today;

import static db.roadmap.tables.Roadmap.ROADMAP_;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import opora.person.Person;
import opora.person.PersonApi;
import opora.roadmap.internal.answer.OwnUnits;
import opora.roadmap.internal.answer.Whose;
import opora.roadmap.internal.control.ControlService;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what somebody should see first in the morning. */
@Service
@Transactional(readOnly = true)
class TodayService {

    private static final int AHEAD = 30;

    private final AskRepository asks;
    private final LateRepository lates;
    private final ReportedRepository reports;
    private final AroundRepository around;
    private final EntrustedRepository entrusted;
    private final PlanWaitingRepository plans;
    private final PersonApi people;
    private final OwnUnits units;
    private final ControlService control;
    private final DSLContext db;
    private final Clock clock;

    TodayService(
            AskRepository asks,
            LateRepository lates,
            ReportedRepository reports,
            AroundRepository around,
            EntrustedRepository entrusted,
            PlanWaitingRepository plans,
            PersonApi people,
            OwnUnits units,
            ControlService control,
            DSLContext db,
            Clock clock) {
        this.asks = asks;
        this.lates = lates;
        this.reports = reports;
        this.around = around;
        this.entrusted = entrusted;
        this.plans = plans;
        this.people = people;
        this.units = units;
        this.control = control;
        this.db = db;
        this.clock = clock;
    }

    TodayPage page(Viewer viewer, LocalDate since, @Nullable UUID open, boolean selecting) {
        viewer.require(Permission.ROADMAP_READ);
        var today = today(viewer);
        var whose = Whose.of(viewer, units);
        var decides = viewer.may(Permission.ROADMAP_ACCEPT);
        var expected = Asks.sort(asks.expected(whose, today, today.plusDays(AHEAD)), today);
        var reach = Reach.of(viewer);
        var waiting = decides ? reports.undecided(reach) : List.<Reported>of();
        var papers = reports.papers(waiting.stream().map(Reported::id).toList());
        var news =
                around.news(whose.person(), since.atStartOfDay(viewer.zone()).toInstant(), reach);
        var names = names(viewer, waiting, news);
        return new TodayPage(
                given(names.get(viewer.actor())),
                decides,
                viewer.may(Permission.ROADMAP_EDIT),
                !expected.empty() || db.fetchExists(ROADMAP_, ROADMAP_.STATUS.eq("IN_FORCE")),
                expected,
                waiting.stream()
                        .map(one ->
                                one.with(
                                        brief(names, one.authorId()),
                                        papers.getOrDefault(one.id(), List.of())))
                        .toList(),
                decides ? reports.count(reach) : 0,
                decides ? 0 : entrusted.unaccepted(whose).size(),
                control.own(viewer),
                plans.of(viewer, since.atStartOfDay(viewer.zone()).toInstant()),
                around.meetings(whose, decides, reach, today),
                news.stream().map(one -> named(one, names)).toList(),
                since,
                open,
                selecting);
    }

    /** One date alone, as it is asked of the viewer, or as its owner may answer it for others. */
    Ask ask(Viewer viewer, UUID occurrence) {
        var found = asks.one(Whose.of(viewer, units), occurrence, today(viewer));
        if (found.isEmpty() && viewer.may(Permission.ROADMAP_ACCEPT))
            found = asks.owned(occurrence, viewer.scope(), today(viewer));
        return found.stream().findFirst().orElseThrow(() -> new NotFound("Occurrence", occurrence));
    }

    /** For whom the viewer may answer a date: only its owner for anybody but himself. */
    List<Asked> executors(Viewer viewer, UUID occurrence) {
        return viewer.may(Permission.ROADMAP_ACCEPT) ? asks.executors(occurrence) : List.of();
    }

    Reported reported(Viewer viewer, UUID answer) {
        var one =
                reports.find(answer).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Answer", answer));
        var names = names(viewer, List.of(one), List.of());
        return one.with(
                brief(names, one.authorId()),
                reports.papers(List.of(answer)).getOrDefault(answer, List.of()));
    }

    LateRepository.Rail rail(Viewer viewer) {
        var leaning = viewer.may(Permission.ROADMAP_EDIT) ? viewer.scope() : null;
        return lates.rail(Whose.of(viewer, units), today(viewer), leaning);
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }

    private Map<PersonId, Person> names(Viewer viewer, List<Reported> waiting, List<News> news) {
        Set<PersonId> wanted = new HashSet<>();
        wanted.add(viewer.actor());
        for (var one : waiting)
            if (one.authorId() != null) wanted.add(new PersonId(one.authorId()));
        for (var one : news) if (one.person() != null) wanted.add(new PersonId(one.person()));
        return people.people(viewer, wanted);
    }

    private static News named(News one, Map<PersonId, Person> names) {
        return one.kind() == News.Kind.REPORTED && !one.who().isEmpty()
                ? one
                : one.named(brief(names, one.person()));
    }

    private static String brief(Map<PersonId, Person> names, @Nullable UUID id) {
        var person = id == null ? null : names.get(new PersonId(id));
        return person == null ? "" : person.name().brief();
    }

    private static String given(@Nullable Person person) {
        return person == null
                ? ""
                : (person.name().given() + " " + person.name().patronymic()).strip();
    }
}
