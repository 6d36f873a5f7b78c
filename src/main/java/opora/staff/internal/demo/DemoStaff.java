package opora.staff.internal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.person.PrivateApi;
import opora.person.Snils;
import opora.shared.DemoOnce;
import opora.shared.DemoStep;
import opora.shared.Ids;
import opora.shared.Permission;
import opora.shared.SystemViewer;
import opora.shared.UnitId;
import opora.shared.Viewers;
import opora.staff.internal.FactRows;
import opora.staff.internal.Posts;
import opora.staff.internal.Standings;
import opora.staff.internal.rule.DatedCategory;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;
import opora.staff.internal.rule.PostCategory;
import opora.territory.Installation;
import opora.territory.OrganisationKind;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills the invented schools with people who have a past; after the plans, whose executors are
 * chosen by hand.
 */
@Component
class DemoStaff implements DemoStep {

    private static final List<String> SCHOOL =
            List.of(
                    "учитель математики",
                    "учитель русского языка и литературы",
                    "учитель начальных классов",
                    "учитель начальных классов",
                    "учитель истории и обществознания",
                    "учитель английского языка",
                    "учитель физики и информатики",
                    "учитель химии, биологии и географии",
                    "учитель физической культуры",
                    "педагог-психолог",
                    "заместитель директора по учебной работе",
                    "секретарь",
                    "социальный педагог");
    private static final List<String> NURSERY =
            List.of(
                    "воспитатель",
                    "воспитатель",
                    "воспитатель",
                    "музыкальный руководитель",
                    "учитель-логопед",
                    "помощник воспитателя");
    private static final List<String> CLUB =
            List.of(
                    "педагог дополнительного образования",
                    "педагог дополнительного образования",
                    "педагог-организатор",
                    "методист");

    private final Installation installation;
    private final TerritoryApi territory;
    private final PersonApi people;
    private final PrivateApi privately;
    private final FactRows rows;
    private final Posts posts;
    private final Standings standings;
    private final DemoPersonas personas;
    private final DemoOnce once;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoStaff(
            Installation installation,
            TerritoryApi territory,
            PersonApi people,
            PrivateApi privately,
            FactRows rows,
            Posts posts,
            Standings standings,
            DemoPersonas personas,
            DemoOnce once,
            TransactionOperations transactions,
            Clock clock) {
        this.installation = installation;
        this.territory = territory;
        this.people = people;
        this.privately = privately;
        this.rows = rows;
        this.posts = posts;
        this.standings = standings;
        this.personas = personas;
        this.once = once;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void load() {
        var over = installation.overAll("demo");
        var municipalities =
                Viewers.as(over, () -> transactions.execute(_ -> territory.municipalities(over)));
        int number = 0;
        for (var unit : municipalities == null ? List.<Unit>of() : municipalities) {
            var viewer =
                    SystemViewer.of(
                            "demo", unit.id(), unit.scope(), unit.zone(), Permission.values());
            int from = number;
            Viewers.as(
                    viewer,
                    () ->
                            transactions.executeWithoutResult(_ -> {
                                if (once.first("staff." + viewer.scope()))
                                    new Town(viewer, from).fill();
                            }));
            number += 1000;
        }
    }

    /** One municipality while it is filled. */
    private final class Town {

        private final SystemViewer viewer;
        private final LocalDate today;
        private final RandomGenerator random;
        private int number;
        private final List<Employment> jobs = new ArrayList<>();
        private final List<DemoCareer> careers = new ArrayList<>();
        private final List<PrivateApi.Kept> kept = new ArrayList<>();

        Town(SystemViewer viewer, int number) {
            this.viewer = viewer;
            this.number = number;
            this.today = LocalDate.now(clock.withZone(viewer.zone()));
            this.random = new Random(20_261_122L + number);
        }

        void fill() {
            var known = personas.careers(viewer, today, random);
            var wanted = new ArrayList<NewPerson>();
            var scopes = new HashMap<UnitId, String>();
            for (var unit : territory.organisations(viewer, viewer.municipality())) {
                scopes.put(unit.id(), unit.scope());
                for (var title : posts(unit))
                    wanted.add(
                            new NewPerson(
                                    DemoNames.next(random),
                                    "",
                                    "",
                                    unit.id(),
                                    title,
                                    LocalDate.of(today.getYear() - 1, 9, 1)));
            }
            var ids = people.addAll(viewer, wanted, scopes);
            for (int at = 0; at < ids.size(); at++) {
                var one = wanted.get(at);
                employ(
                        ids.get(at).value(),
                        one,
                        java.util.Objects.requireNonNull(scopes.get(one.unit())));
            }
            for (var career : known) remember(career);
            twice(wanted, careers, scopes);
            rows.insertEmployments(jobs);
            rows.insertFacts(careers.stream().flatMap(one -> one.facts.stream()).toList());
            privately.keepAll(viewer, kept);
            standings.recompute(viewer, careers.stream().map(one -> one.person).toList());
        }

        /** Somebody entered once more by another school, without a patronymic and a number. */
        private void twice(
                List<NewPerson> wanted, List<DemoCareer> known, Map<UnitId, String> scopes) {
            var one = wanted.getFirst();
            var there =
                    wanted.stream()
                            .filter(other -> !other.unit().equals(one.unit()))
                            .findFirst()
                            .orElse(one);
            var name = new PersonName(one.name().family(), one.name().given(), "");
            var again =
                    new NewPerson(
                            name, "", "", there.unit(), one.position(), today.withDayOfMonth(1));
            var id = people.addAll(viewer, List.of(again), scopes).getFirst();
            var first = known.getFirst();
            var scope = java.util.Objects.requireNonNull(scopes.get(there.unit()));
            var career =
                    new DemoCareer(
                            id.value(), scope, today, first.birthOn, today.withDayOfMonth(1));
            var job = jobs.getFirst();
            jobs.add(
                    new Employment(
                            Ids.next(),
                            id.value(),
                            there.unit().value(),
                            scope,
                            job.position(),
                            job.category(),
                            job.title(),
                            EmploymentKind.MAIN,
                            null,
                            null,
                            job.subjects(),
                            "",
                            "",
                            career.startsOn,
                            null,
                            0));
            careers.add(career);
            kept.add(new PrivateApi.Kept(id, scope, career.birthOn, null));
        }

        private List<String> posts(Unit unit) {
            var kind = unit.organisationKind();
            var all =
                    kind == OrganisationKind.SCHOOL
                            ? SCHOOL
                            : kind == OrganisationKind.PRESCHOOL
                                    ? NURSERY
                                    : kind == OrganisationKind.ADDITIONAL
                                            ? CLUB
                                            : List.<String>of();
            if (all.isEmpty()) return all;
            return all.subList(0, Math.max(all.size() / 2, all.size() - random.nextInt(4)));
        }

        private void employ(java.util.UUID person, NewPerson one, String scope) {
            var career = new DemoCareer(person, scope, today, random);
            var words = DemoStaff.this.posts.nomenclature();
            var post = words.recognise(one.position());
            var category = post.map(found -> found.category()).orElse(PostCategory.OTHER);
            var subjects = words.subjectsIn(one.position());
            if (category == PostCategory.PEDAGOGICAL) career.teach(one.position());
            jobs.add(
                    new Employment(
                            Ids.next(),
                            person,
                            one.unit().value(),
                            scope,
                            post.map(found -> found.code()).orElse(null),
                            DatedCategory.of(category),
                            one.position(),
                            EmploymentKind.MAIN,
                            java.math.BigDecimal.ONE,
                            category == PostCategory.OTHER
                                    ? null
                                    : category == PostCategory.MANAGEMENT
                                            ? java.math.BigDecimal.valueOf(6)
                                            : career.load(),
                            subjects,
                            subjects.isEmpty() || random.nextBoolean()
                                    ? ""
                                    : (1 + random.nextInt(11)) + "А",
                            "",
                            career.startsOn,
                            null,
                            0));
            remember(career);
        }

        private void remember(DemoCareer career) {
            careers.add(career);
            kept.add(
                    new PrivateApi.Kept(
                            new opora.shared.PersonId(career.person),
                            career.scope,
                            career.birthOn,
                            new Snils(DemoCareer.snils(number++))));
        }
    }
}
