package opora.document.internal.circulation;

import static java.util.stream.Collectors.groupingBy;
import static opora.shared.Permission.ACQUAINT_UNIT;
import static opora.shared.Permission.CIRCULATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import opora.access.AccessApi;
import opora.access.Hat;
import opora.document.Educators;
import opora.document.GroundApi;
import opora.document.internal.circulation.CirculationRepository.Thing;
import opora.person.PersonApi;
import opora.person.PlacedPerson;
import opora.shared.DemoOnce;
import opora.shared.DemoStep;
import opora.shared.Ids;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.SystemViewer;
import opora.shared.UnitId;
import opora.shared.Viewers;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Recommendations on their way to teachers: some schools have passed them on, the first not. */
@Component
class DemoCirculation implements DemoStep {

    private static final int BEGAN_DAYS_AGO = 8;
    private static final int DUE_IN_DAYS = 6;
    private static final int ORDER = 96;
    private static final String ACT = "р33";

    private final CirculationRepository circulations;
    private final AddresseeRepository addressees;
    private final GroundApi grounds;
    private final Educators educators;
    private final TerritoryApi territory;
    private final PersonApi people;
    private final AccessApi access;
    private final DemoOnce once;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoCirculation(
            CirculationRepository circulations,
            AddresseeRepository addressees,
            GroundApi grounds,
            Educators educators,
            TerritoryApi territory,
            PersonApi people,
            AccessApi access,
            DemoOnce once,
            TransactionOperations transactions,
            Clock clock) {
        this.circulations = circulations;
        this.addressees = addressees;
        this.grounds = grounds;
        this.educators = educators;
        this.territory = territory;
        this.people = people;
        this.access = access;
        this.once = once;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load() {
        for (var viewer : access.municipalities("demo", Permission.values()))
            Viewers.as(viewer, () -> transactions.executeWithoutResult(_ -> fill(viewer)));
    }

    private void fill(SystemViewer viewer) {
        if (!once.first("circulation." + viewer.scope())) return;
        var sender =
                access.hats(viewer).stream()
                        .filter(hat -> hat.scope().equals(viewer.scope()))
                        .filter(hat -> hat.role().permissions().contains(CIRCULATE))
                        .max(Comparator.comparing(hat -> hat.role().ordinal()));
        var act =
                grounds.here(viewer).stream()
                        .filter(ground ->
                                opora.document.LegalGround.key(ground.number()).equals(ACT))
                        .findFirst();
        if (sender.isEmpty() || act.isEmpty()) return;
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var one =
                new Circulation(
                        Ids.next(),
                        viewer.scope(),
                        "Рекомендации о научно-методическом сопровождении",
                        "Обсудите на методическом совете до конца четверти.",
                        Reach.EDUCATORS,
                        today.minusDays(BEGAN_DAYS_AGO),
                        today.plusDays(DUE_IN_DAYS),
                        null,
                        sender.get().person().value(),
                        0);
        circulations.insert(one, List.of(new Thing("GROUND", act.get().id().value())));
        var schools =
                territory.organisations(viewer, viewer.municipality()).stream()
                        .filter(DemoCirculation::teaches)
                        .toList();
        addressees.add(one, schools);
        var ids = schools.stream().map(Unit::id).toList();
        var teaching = educators.of(viewer, ids, today);
        var heads =
                access.hats(viewer, ids).stream()
                        .filter(hat -> hat.role().permissions().contains(ACQUAINT_UNIT))
                        .collect(groupingBy(Hat::unit));
        for (int at = 0; at < schools.size(); at++)
            if (at % 3 == 1 || at == 0) {
                var school = schools.get(at);
                var passed =
                        people.working(viewer, List.of(school.id())).stream()
                                .filter(who ->
                                        teaching.getOrDefault(school.id(), java.util.Set.of())
                                                .contains(who.person().id()))
                                .toList();
                if (passed.isEmpty()) continue;
                var by = by(heads.get(school.id()), passed);
                pass(one, school, at == 0 ? passed.subList(0, 1) : passed, by, today);
                say(viewer, one, school, null, by, today.minusDays(5));
                if (at > 0)
                    for (int who = 0; who < passed.size(); who++)
                        if (who % 4 > 0)
                            say(
                                    viewer,
                                    one,
                                    school,
                                    passed.get(who).person().id(),
                                    passed.get(who).person().id(),
                                    today.minusDays(who % 4));
            }
    }

    private static PersonId by(@Nullable List<Hat> heads, List<PlacedPerson> passed) {
        return heads == null
                ? passed.getFirst().person().id()
                : heads.stream()
                        .min(Comparator.comparing(hat -> hat.role().ordinal()))
                        .orElseThrow()
                        .person();
    }

    private static boolean teaches(Unit unit) {
        var kind = unit.organisationKind();
        return kind != null && kind.teaches();
    }

    private void pass(
            Circulation one, Unit school, List<PlacedPerson> who, PersonId by, LocalDate today) {
        var scopes = new HashMap<PlacedPerson, String>();
        who.forEach(person -> scopes.put(person, school.scope()));
        addressees.add(one, scopes, true, by, today.minusDays(5));
    }

    private void say(
            SystemViewer viewer,
            Circulation one,
            Unit school,
            @Nullable PersonId about,
            PersonId by,
            LocalDate on) {
        UUID person = about == null ? null : about.value();
        UnitId unit = school.id();
        addressees.say(
                one,
                school.scope(),
                new Acknowledgement(
                        Ids.next(),
                        one.id(),
                        unit.value(),
                        person,
                        Way.SELF,
                        on,
                        by.value(),
                        "",
                        about == null ? "ORGANISATION_HEAD" : "TEACHER",
                        on.atTime(14, 5).atZone(viewer.zone()).toInstant()));
    }
}
