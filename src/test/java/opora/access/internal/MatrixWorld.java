package opora.access.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import opora.access.AccessApi;
import opora.document.FileApi;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.roadmap.AskedPlan;
import opora.roadmap.Town;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.NewMunicipality;
import opora.territory.NewOrganisation;
import opora.territory.OrganisationKind;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One of every thing in one municipality, and everybody who might look at it from there, from
 * another unit, another municipality and another region.
 */
final class MatrixWorld {

    /** Where a hat is worn, seen from the things (откуда смотрят). */
    enum From {
        OWN_UNIT,
        ANOTHER_UNIT,
        ANOTHER_MUNICIPALITY,
        ANOTHER_REGION
    }

    /** A thing in an address: its identity, whose it is, what else the address names. */
    record Target(UUID id, String scope, boolean published, Map<String, String> more) {}

    record Wearer(Role role, From from, SignedIn person, HatViewer viewer) {}

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    final Map<String, List<Target>> targets = new LinkedHashMap<>();
    final List<Wearer> wearers = new ArrayList<>();
    final Town town;
    final Unit school;
    final Unit otherSchool;
    final PersonId teacher;
    final UUID roadmap;
    private final AccessApi access;
    private final AccountRepository accounts;
    private final PersonApi people;
    private final TerritoryApi territory;
    private final FileApi files;
    private final DSLContext db;
    private final TransactionOperations transactions;
    private final Viewer founder;

    MatrixWorld(ApplicationContext context) {
        access = context.getBean(AccessApi.class);
        accounts = context.getBean(AccountRepository.class);
        people = context.getBean(PersonApi.class);
        territory = context.getBean(TerritoryApi.class);
        files = context.getBean(FileApi.class);
        db = context.getBean(DSLContext.class);
        transactions = context.getBean(TransactionOperations.class);
        town = Town.found(context);
        founder = context.getBean(Installation.class).overAll("test");
        school = town.school("Первая школа");
        otherSchool = town.school("Вторая школа");
        var asked = town.school("Третья школа");
        teacher = town.person("Клён Пётр Ильич", "учитель", school);
        var plan =
                AskedPlan.of(context, town)
                        .row("1.1", "Провести методический час", asked.called(), DAY);
        var id = plan.inForce();
        roadmap = id.value();
        inside(() -> things(asked, plan.date(id, "1.1").value()));
        var neighbour = municipality(region(town.unit), "Соседний");
        var far = municipality("Дальний край " + roadmap, "Далёкий");
        for (var role : Role.values()) if (role != Role.CUSTOM) wearers(role, neighbour, far);
    }

    /** A municipality with one school, in a region. */
    private record Place(Unit municipality, Unit school) {}

    private Place municipality(String region, String name) {
        return inside(() -> {
            var wanted =
                    new NewMunicipality(
                            name + " округ " + Ids.next(), "", region, ZoneId.of("Asia/Tomsk"));
            var unit = territory.found(founder, wanted);
            var added =
                    territory.add(
                            founder,
                            unit.id(),
                            new NewOrganisation(
                                    OrganisationKind.SCHOOL,
                                    "Школа округа",
                                    "",
                                    "",
                                    "",
                                    Town.LONG_AGO));
            return new Place(unit, added);
        });
    }

    private String region(Unit municipality) {
        return inside(() ->
                Objects.requireNonNull(
                        (String)
                                db.fetchValue(
                                        "select r.name from territory.unit r join territory.unit m"
                                                + " on m.parent_id = r.id where m.id = {0}",
                                        municipality.id().value())));
    }

    private UUID regionOf(Unit municipality) {
        return inside(() ->
                Objects.requireNonNull(
                        (UUID)
                                db.fetchValue(
                                        "select parent_id from territory.unit where id = {0}",
                                        municipality.id().value())));
    }

    private void wearers(Role role, Place neighbour, Place far) {
        switch (role) {
            case AUTHORITY, CENTRE_HEAD, METHODIST, HR_OFFICER, ADMINISTRATOR -> {
                wear(role, From.OWN_UNIT, town.unit);
                wear(role, From.ANOTHER_MUNICIPALITY, neighbour.municipality());
                wear(role, From.ANOTHER_REGION, far.municipality());
            }
            case REGION -> {
                wear(role, From.OWN_UNIT, unit(regionOf(town.unit)));
                wear(role, From.ANOTHER_REGION, unit(regionOf(far.municipality())));
            }
            default -> {
                wear(role, From.OWN_UNIT, school);
                wear(role, From.ANOTHER_UNIT, otherSchool);
                wear(role, From.ANOTHER_MUNICIPALITY, neighbour.school());
                wear(role, From.ANOTHER_REGION, far.school());
            }
        }
    }

    private Unit unit(UUID id) {
        return inside(() -> territory.unit(founder, new opora.shared.UnitId(id)));
    }

    private void wear(Role role, From from, Unit where) {
        var name = PersonName.parse("Зритель " + role.ordinal() + " " + from.ordinal());
        inside(() -> {
            var person =
                    people.add(founder, new NewPerson(name, "", "", where.id(), "", Town.LONG_AGO));
            access.give(founder, person, role, where.id(), Town.LONG_AGO, "");
            var hat =
                    accounts.hats(person.value(), LocalDate.now(java.time.ZoneOffset.UTC))
                            .getFirst();
            var signedIn = new SignedIn(Ids.next(), person.value(), "viewer", "");
            wearers.add(new Wearer(role, from, signedIn, hat.worn(person)));
            return person;
        });
        account(wearers.getLast());
    }

    private void account(Wearer wearer) {
        Viewers.as(
                wearer.viewer(),
                () ->
                        transactions.executeWithoutResult(_ ->
                                db.execute(
                                        "insert into access.account (id, person_id, login, password_hash)"
                                                + " values ({0}, {1}, {2}, '-')",
                                        Ids.next(),
                                        wearer.viewer().person().value(),
                                        wearer.viewer().person() + "@viewer.example")));
    }

    /** Municipal things and, where a school has its own, that of the first school too. */
    private boolean things(Unit asked, UUID occurrence) {
        var city = town.unit.scope();
        db.execute("update roadmap.roadmap set audience = 'DESCENDANTS' where id = {0}", roadmap);
        db.execute(
                "update roadmap.section set audience = 'DESCENDANTS' where roadmap_id = {0}",
                roadmap);
        db.execute(
                "update roadmap.measure set audience = 'DESCENDANTS' where roadmap_id = {0}",
                roadmap);
        db.execute(
                "update roadmap.occurrence set audience = 'DESCENDANTS' where id = {0}",
                occurrence);
        var measure =
                Objects.requireNonNull(
                        (UUID)
                                db.fetchValue(
                                        "select measure_id from roadmap.occurrence where id = {0}",
                                        occurrence));
        published("/roadmaps/{id}", roadmap, city);
        published("/measures/{id}", measure, city);
        published("/occurrences/{id}", occurrence, city);
        published("/o/{id}", occurrence, city);
        var answer =
                row(
                        "insert into roadmap.answer (id, scope, occurrence_id, unit_scope, done_on)"
                                + " values ({0}, {1}, {2}, {3}, {4})",
                        city, occurrence, asked.scope(), DAY);
        target("/answers/{id}", answer, city);
        var resource =
                row(
                        "insert into roadmap.resource (id, scope, measure_id, kind, need)"
                                + " values ({0}, {1}, {2}, 'OTHER', 'зал')",
                        city, measure);
        target("/resources/{id}", resource, city);
        var letter =
                row(
                        "insert into notice.letter (id, scope, person_id, kind, day, address, subject,"
                                + " text_body, html_body) values ({0}, {1}, {2}, 'DIGEST', {3}, 'a@b.example', 'т', 'т', 'т')",
                        city, teacher.value(), DAY);
        target("/outbox/{id}", letter, city);
        var link =
                row(
                        "insert into territory.unit_link (id, scope, from_unit, to_unit, kind)"
                                + " values ({0}, {1}, {2}, {3}, 'SUPPORTS')",
                        city, school.id().value(), otherSchool.id().value());
        target("/organisations/map/{id}", link, city);
        var file = file(city);
        var ground =
                row(
                        "insert into document.legal_ground (id, scope, level, kind, title, file_id)"
                                + " values ({0}, {1}, 'MUNICIPAL', 'ORDER', 'О системе', {2})",
                        city, file);
        target("/grounds/{id}", ground, city);
        target("/files/{id}", file, city);
        circulation(city);
        var concept =
                row(
                        "insert into roadmap.concept (id, scope, name, definition)"
                                + " values ({0}, {1}, 'ММС', 'Система')",
                        city);
        target("/concepts/{id}", concept, city);
        var tag =
                row(
                        "insert into roadmap.tag (id, scope, kind, name)"
                                + " values ({0}, {1}, 'MUNICIPAL', 'Приоритет')",
                        city);
        target("/tags/{id}", tag, city);
        plans(town.unit, true);
        plans(school, false);
        target("/setup/{id}", town.unit.id().value(), city);
        schoolThings();
        return true;
    }

    private void circulation(String scope) {
        var circulation =
                row(
                        "insert into document.circulation (id, scope, title, reach, starts_on, due_on, sent_by)"
                                + " values ({0}, {1}, 'О системе', 'HEADS', {2}, {2}, {3})",
                        scope, DAY, teacher.value());
        target("/circulations/{id}", circulation, scope);
    }

    private UUID file(String scope) {
        var bytes =
                new java.io.ByteArrayInputStream(
                        "протокол".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try {
            return files.store(founder, scope, "протокол.txt", bytes).id().value();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void plans(Unit owner, boolean published) {
        var plan =
                row(
                        "insert into roadmap.work_plan (id, scope, unit_id, title, starts_on, ends_on,"
                                + " audience) values ({0}, {1}, {2}, 'План', {3}, {3}, {4})",
                        owner.scope(), owner.id().value(), DAY, published ? "DESCENDANTS" : "UNIT");
        var item =
                row(
                        "insert into roadmap.work_item (id, scope, plan_id, title, starts_on, ends_on)"
                                + " values ({0}, {1}, {2}, 'Пункт', {3}, {3})",
                        owner.scope(), plan, DAY);
        put(
                "/plans/{id}",
                new Target(plan, owner.scope(), published, Map.of("item", item.toString())));
    }

    private void schoolThings() {
        var mine = school.scope();
        var hat =
                row(
                        "insert into access.hat (id, person_id, role, unit_id, scope, starts_on)"
                                + " values ({0}, {2}, 'TEACHER', {3}, {1}, {4})",
                        mine, teacher.value(), school.id().value(), Town.LONG_AGO);
        target("/access/hats/{id}", hat, mine);
        target("/access/second-steps/{id}", teacher.value(), mine);
        var appointment =
                row(
                        "insert into access.appointment (id, scope, kind, unit_id, person_id, starts_on)"
                                + " values ({0}, {1}, 'RESPONSIBLE', {2}, {3}, {4})",
                        mine, school.id().value(), teacher.value(), Town.LONG_AGO);
        target("/appointments/{id}", appointment, mine);
        target("/organisations/{id}", school.id().value(), mine);
        var proposal =
                row(
                        "insert into staff.proposal (id, scope, unit_id, person_id, about, act, words,"
                                + " proposed_at) values ({0}, {1}, {2}, {3}, 'NAME', 'CHANGE', 'Опечатка', now())",
                        mine, school.id().value(), teacher.value());
        put(
                "/people/{id}",
                new Target(teacher.value(), mine, false, Map.of("proposal", proposal.toString())));
        var erased =
                row(
                        "insert into staff.erasure (id, scope, unit_id, person_id, number, act_on, ground, whole,"
                                + " account, hats, worked_from, worked_to, jobs, kept_facts, facts, consents,"
                                + " letters, created_at, created_by) values ({0}, {1}, {2}, {3}, '1', {4}, 'срок',"
                                + " true, false, 0, {4}, {4}, 1, 0, 0, 0, 0, now(), {3})",
                        mine, school.id().value(), teacher.value(), DAY);
        target("/people/erasures/{id}", erased, mine);
        twins(mine);
        lists(mine);
        circulation(mine);
    }

    /** Two cards that look alike, and two that became one. */
    private void twins(String mine) {
        var other = person("Клён Пётр Ильич");
        put(
                "/people/twins/{id}",
                new Target(teacher.value(), mine, false, Map.of("other", other.toString())));
        var different =
                row(
                        "insert into person.different (id, scope, first_id, second_id)"
                                + " values ({0}, {1}, {2}, {3})",
                        mine, other, person("Клён Павел Ильич"));
        target("/people/different/{id}", different, mine);
        var merge =
                row(
                        "insert into person.merge (id, scope, kept_id, gone_id, kept_name, gone_name, act)"
                                + " values ({0}, {1}, {2}, {3}, 'Клён', 'Клён', 'сверка')",
                        mine, teacher.value(), person("Клён Пётр"));
        target("/people/merges/{id}", merge, mine);
        transfers(mine);
    }

    /** Somebody let go to another school, and somebody sent to this one. */
    private void transfers(String mine) {
        var sent = transfer(school, otherSchool);
        target("/people/transfers/{id}", sent, mine);
        var back = transfer(otherSchool, school);
        var arrival =
                row(
                        "insert into staff.arrival (id, transfer_id, scope, unit_id, person_id, person_name, title,"
                                + " from_name, last_day, act) values ({0}, {1}, {2}, {3}, {4}, 'Клён', 'учитель', 'школа', {5}, 'приказ')",
                        back, mine, school.id().value(), teacher.value(), DAY);
        target("/people/arrivals/{id}", arrival, mine);
    }

    private UUID transfer(Unit from, Unit to) {
        return row(
                "insert into staff.transfer (id, scope, unit_id, person_id, job_id, person_name, title, to_unit,"
                        + " to_name, last_day, act, state) values ({0}, {1}, {2}, {3}, {0}, 'Клён', 'учитель', {4}, 'школа', {5}, 'приказ', 'SENT')",
                from.scope(), from.id().value(), teacher.value(), to.id().value(), DAY);
    }

    private UUID person(String name) {
        return people.add(
                        founder,
                        new NewPerson(
                                PersonName.parse(name), "", "", school.id(), "", Town.LONG_AGO))
                .value();
    }

    private void lists(String mine) {
        var check =
                row(
                        "insert into staff.list_check (id, scope, title, everybody, starts_on, due_on,"
                                + " asked_by) values ({0}, {1}, 'Сверка', true, {2}, {2}, {3})",
                        town.unit.scope(), DAY, teacher.value());
        published("/people/checks/{id}", check, town.unit.scope());
        var confirmation =
                row(
                        "insert into staff.confirmation (id, check_id, scope, unit_id, unit_scope,"
                                + " person_id, hat, no, confirmed_at, confirmed_on, people, digest)"
                                + " values ({0}, {1}, {2}, {3}, {4}, {5}, '-', 1, now(), {6}, 1, '-')",
                        check, town.unit.scope(), school.id().value(), mine, teacher.value(), DAY);
        put(
                "/people/checks/{check}/lists/{id}",
                new Target(
                        school.id().value(),
                        mine,
                        false,
                        Map.of(
                                "check",
                                check.toString(),
                                "confirmation",
                                confirmation.toString())));
    }

    private UUID row(String sql, Object... values) {
        var id = Ids.next();
        var all = new Object[values.length + 1];
        all[0] = id;
        System.arraycopy(values, 0, all, 1, values.length);
        db.execute(sql, all);
        return id;
    }

    private void published(String address, UUID id, String scope) {
        put(address, new Target(id, scope, true, Map.of()));
    }

    private void target(String address, UUID id, String scope) {
        put(address, new Target(id, scope, false, Map.of()));
    }

    private void put(String address, Target target) {
        targets.computeIfAbsent(address, _ -> new ArrayList<>()).add(target);
    }

    private <T> T inside(Supplier<T> work) {
        return Viewers.as(
                founder, () -> Objects.requireNonNull(transactions.execute(_ -> work.get())));
    }
}
