package opora.access.internal;

import static opora.DemoVisit.ADMINISTRATOR;
import static opora.DemoVisit.HEAD;
import static opora.DemoVisit.METHODIST;
import static opora.DemoVisit.ONLY_METHODIST;
import static opora.DemoVisit.OTHER_METHODIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import opora.DemoTest;
import opora.DemoVisit;
import opora.access.Hat;
import opora.roadmap.Town;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Hats worn in somebody's place, and roles made by hand. */
@DemoTest
class SubstitutionTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired ApplicationContext context;
    @Autowired CustomRoles roles;
    @Autowired Hats hats;
    @Autowired AccountRepository accounts;
    @Autowired Installation installation;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;

    Town town;
    Unit school;
    Viewer founder;
    Hat head;
    PersonId deputy;

    @BeforeEach
    void found() {
        town = Town.found(context);
        school = town.school("Школа № 5");
        founder = installation.overAll("test");
        var person = town.person("Котов Илья Сергеевич", "директор", school);
        deputy = town.person("Авдеева Лилия Маратовна", "заместитель", school);
        head =
                Viewers.as(
                        founder,
                        () ->
                                hats.give(
                                        founder,
                                        person,
                                        Role.ORGANISATION_HEAD,
                                        school.id(),
                                        Town.LONG_AGO,
                                        ""));
    }

    @Test
    void whoever_stands_in_has_the_hat_for_those_days_and_no_longer() {
        substitute(TODAY.plusDays(1), TODAY.plusDays(14));

        assertThat(worn(TODAY)).isEmpty();
        assertThat(worn(TODAY.plusDays(1)).getFirst().role()).isEqualTo(Role.ORGANISATION_HEAD);
        assertThat(worn(TODAY.plusDays(14)).getFirst().standsInFor()).isEqualTo("Котов И. С.");
        assertThat(worn(TODAY.plusDays(15))).isEmpty();
    }

    @Test
    void a_substitution_ends_with_the_hat_it_stands_for() {
        substitute(TODAY, TODAY.plusDays(14));
        Viewers.as(founder, () -> hats.end(founder, head.id(), TODAY.plusDays(2)));

        assertThat(worn(TODAY.plusDays(2))).isNotEmpty();
        assertThat(worn(TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void what_is_done_in_somebodys_place_stands_so_in_the_journal() {
        substitute(TODAY, TODAY.plusDays(14));
        var standIn = worn(TODAY).getFirst().worn(deputy);

        Viewers.as(
                standIn,
                () ->
                        transactions.executeWithoutResult(_ ->
                                db.execute(
                                        "update territory.unit set head_name = 'Авдеева' where id = {0}",
                                        school.id().value())));

        var ground =
                Viewers.as(
                        standIn,
                        () ->
                                transactions.execute(_ ->
                                        db.fetchValue(
                                                "select ground from journal.change where row_id = {0}"
                                                        + " order by id desc limit 1",
                                                school.id().value())));
        assertThat(ground).isEqualTo("замещает: Котов И. С.");
    }

    @Test
    void a_hat_given_for_an_appointment_ends_with_it() {
        var appointment = opora.shared.Ids.next();
        Viewers.as(
                founder,
                () ->
                        transactions.executeWithoutResult(_ -> {
                            db.execute(
                                    "insert into access.appointment (id, scope, kind, unit_id, person_id,"
                                            + " starts_on, ends_on) values ({0}, {1}, 'RESPONSIBLE', {2}, {3}, {4}, {5})",
                                    appointment,
                                    school.scope(),
                                    school.id().value(),
                                    head.person().value(),
                                    Town.LONG_AGO,
                                    TODAY);
                            db.execute(
                                    "update access.hat set appointment_id = {0} where id = {1}",
                                    appointment, head.id());
                        }));

        assertThat(accounts.hats(head.person().value(), TODAY)).hasSize(1);
        assertThat(accounts.hats(head.person().value(), TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_methodist_of_another_municipality_cannot_substitute_anybody_here() {
        var other = Town.found(context).methodist;

        assertThatThrownBy(() ->
                        Viewers.as(
                                other,
                                () ->
                                        roles.substitute(
                                                other,
                                                head.id(),
                                                deputy,
                                                new CustomRoles.Days(TODAY, TODAY),
                                                "")))
                .hasMessageContaining("Hat");
    }

    @Test
    void a_role_made_by_hand_opens_what_was_ticked_and_is_refused_settings() {
        var name = "Читатель отчётов " + school.id();
        Viewers.as(
                founder,
                () -> {
                    var made =
                            roles.make(
                                    founder,
                                    name,
                                    "",
                                    Set.of(Permission.REPORT_READ, Permission.ROADMAP_READ));
                    roles.give(
                            founder,
                            made.id(),
                            deputy,
                            town.unit.id(),
                            new CustomRoles.Days(TODAY, null),
                            "");
                });

        var worn = worn(TODAY).getFirst();
        assertThat(worn.customName()).isEqualTo(name);
        assertThat(worn.worn(deputy).may(Permission.REPORT_READ)).isTrue();
        assertThat(worn.worn(deputy).may(Permission.ROADMAP_EDIT)).isFalse();
        assertThatThrownBy(() ->
                        Viewers.as(
                                founder,
                                () -> roles.make(founder, "Ещё", "", Set.of(Permission.SETTINGS))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_page_says_what_a_role_may_and_only_an_administrator_makes_roles() throws Exception {
        var visit = new DemoVisit(context);

        var page = visit.open(visit.signIn(ADMINISTRATOR), "/access/roles?role=MENTOR");

        assertThat(
                        page.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                                .replace('\u00a0', ' '))
                .contains(
                        "Наставник",
                        "Дорожная карта, мероприятие",
                        "опубликованное",
                        "Собрать свою роль");
        for (var login : List.of(METHODIST, ONLY_METHODIST, OTHER_METHODIST))
            assertThat(
                            visit.send(
                                            visit.signIn(login),
                                            "/access/roles",
                                            "name",
                                            "Всё",
                                            "permissions",
                                            "INVITE")
                                    .getStatus())
                    .isEqualTo(403);
        assertThat(visit.open(visit.signIn(HEAD), "/access/roles").getStatus()).isEqualTo(403);
    }

    private void substitute(LocalDate from, LocalDate to) {
        var methodist = town.methodist;
        Viewers.as(
                methodist,
                () ->
                        roles.substitute(
                                methodist,
                                head.id(),
                                deputy,
                                new CustomRoles.Days(from, to),
                                "приказ от 18 ноября № 7"));
    }

    private List<HatLine> worn(LocalDate day) {
        return accounts.hats(deputy.value(), day);
    }
}
