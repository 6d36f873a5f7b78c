package opora.bench.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the list of people keeps is what their facts say, whatever happened to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountryListingTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String SHOWN =
            "employment_id, several, family_name, given_name, since, said, post, age, subjects, facets";

    /** As the page of people asks for them. */
    private static final String SEEN =
            "select * from (select "
                    + SHOWN
                    + " from staff.listed where coalesce(holds @> {0}, false) union all select "
                    + SHOWN
                    + " from staff.listed_anew({0})) l order by employment_id";

    private static final String TRUE =
            "select "
                    + SHOWN
                    + " from staff.listing_of(array(select person_id from staff.employment where scope >= {1} and scope < {2}), {0})"
                    + " where scope >= {1} and scope < {2} order by employment_id";

    private final Random random = new Random(20261201);
    private DSLContext owner = DSL.using(SQLDialect.POSTGRES);
    private DSLContext web = owner;
    private String scope = "";

    @BeforeAll
    void invent() throws SQLException, IOException {
        var database = CountryTest.country(TODAY, 11);
        owner = DSL.using(database, SQLDialect.POSTGRES);
        var login = opora.TestDatabase.migrated().web();
        web =
                DSL.using(
                        DriverManager.getConnection(
                                database.getMetaData().getURL(), login.user(), login.password()),
                        SQLDialect.POSTGRES);
        scope =
                text(
                        "select scope from territory.unit where kind = 'MUNICIPALITY' order by scope limit 1");
    }

    @AfterAll
    void close() throws SQLException {
        for (var each : List.of(owner, web)) each.parsingConnection().close();
    }

    private void hat(String path, boolean birthDates) {
        web.fetch(
                "select set_config('opora.scope', {0}, false), set_config('opora.private', {1}, false)",
                DSL.val(path.isEmpty() ? "" : path.substring(0, path.length() - 1)),
                DSL.val(birthDates ? "on" : ""));
    }

    @Test
    void it_says_what_the_facts_say_before_and_after_a_change_is_kept() {
        hat(scope, true);
        var people =
                owner.fetch(
                                "select distinct person_id from staff.employment where ends_on is null and scope like {0} order by 1",
                                DSL.val(scope + "%"))
                        .getValues("person_id", UUID.class);
        for (var step = 0; step < 120; step++) {
            change(people.get(random.nextInt(people.size())));
            agree("touched, step " + step, TODAY);
            if (step % 6 == 0) {
                assertThat(anew()).isPositive();
                while (anew() > 0)
                    ;
                assertThat(number("select count(*)::int from staff.listing_touched")).isZero();
                agree("kept, step " + step, TODAY);
                agree("tomorrow, step " + step, TODAY.plusDays(1));
                agree("yesterday, step " + step, TODAY.minusDays(1));
            }
        }
    }

    @Test
    void what_is_kept_is_never_used_on_a_day_for_which_it_is_wrong() {
        while (anew() > 0)
            ;
        var used = 0;
        for (var days = 0; days < 2_500; days += 1 + random.nextInt(17)) {
            var day = TODAY.plusDays(days);
            used +=
                    owner.fetchSingle(
                                    "select count(*)::int from staff.listing where holds @> {0}",
                                    DSL.val(day))
                            .get(0, Integer.class);
            assertThat(
                            owner.fetch(
                                    """
                                    select k.facets, f.facets, k.age, f.age from staff.listing k
                                      left join staff.listing_of(array(select person_id from staff.listing), {0}) f using (employment_id)
                                     where k.holds @> {0} and k.starts_on <= {0} and (k.ends_on is null or k.ends_on >= {0})
                                       and (k.facets, k.age, k.several) is distinct from (f.facets, f.age, f.several)
                                    """,
                                    DSL.val(day)))
                    .as(day.toString())
                    .isEmpty();
        }
        assertThat(used).isGreaterThan(10_000);
    }

    @Test
    void nobody_is_seen_from_elsewhere_and_ages_only_by_right() {
        hat(scope, true);
        var all = web.fetch(SEEN, DSL.val(TODAY));
        assertThat(all.getValues("age")).anyMatch(Objects::nonNull);
        hat(scope, false);
        assertThat(web.fetch(SEEN, DSL.val(TODAY)).getValues("age"))
                .hasSameSizeAs(all)
                .containsOnlyNulls();
        hat("", true);
        assertThat(web.fetch(SEEN, DSL.val(TODAY))).isEmpty();
        hat(scope, true);
        assertThat(web.fetch("select distinct scope from staff.listed").getValues(0, String.class))
                .isNotEmpty()
                .allMatch(path -> path.startsWith(scope));
    }

    @Test
    void a_name_is_found_as_it_stands_and_with_a_slip_only_when_nobody_bears_it() {
        hat(scope, false);
        var name =
                text(
                        "select family_name from staff.listing where length(family_name) > 6 and scope like '"
                                + scope
                                + "%' group by 1 order by count(*) desc, 1 limit 1");
        assertThat(found(name)).isNotEmpty().allMatch(one -> one.contains(name));
        var slip = name.substring(0, 3) + "ъ" + name.substring(4);
        assertThat(found(slip)).contains(name);
        hat("9.", false);
        assertThat(found(name)).isEmpty();
    }

    private List<String> found(String typed) {
        return owner.fetch(
                        "select family_name from person.person where id = any ({0})",
                        DSL.val(
                                web.fetch(
                                                "select id from person.find_people(shared.folded({0}), 50)",
                                                DSL.val(typed))
                                        .intoArray("id", UUID.class)))
                .getValues(0, String.class);
    }

    private void agree(String when, LocalDate day) {
        var end = scope.substring(0, scope.length() - 1) + "/";
        assertThat(web.fetch(SEEN, DSL.val(day)).formatCSV())
                .as(when)
                .isEqualTo(
                        owner.fetch(TRUE, DSL.val(day), DSL.val(scope), DSL.val(end)).formatCSV());
    }

    /** Something of a person's card changes, or of his post, or of his school. */
    private void change(UUID person) {
        var changes =
                List.of(
                        "update person.person set given_name = given_name || 'а' where id = {0}",
                        "update person.contact set email = 'x' || email where person_id = {0}",
                        "update person.private set birth_on = birth_on - 1500 where person_id = {0}",
                        "update staff.standing set attestation_on = current_date + 80, category = 'FIRST' where person_id = {0}",
                        "delete from staff.standing where person_id = {0}",
                        "update staff.employment set weekly_load = 9, subjects = '{химия,физика,труд}' where person_id = {0}",
                        "insert into staff.employment (id, person_id, unit_id, scope, title, kind, starts_on) select gen_random_uuid(), person_id, unit_id, scope, 'ещё', 'INTERNAL', current_date - 1 from staff.employment where person_id = {0} limit 1",
                        "delete from staff.employment where title = 'ещё'",
                        "update territory.unit_state set locality_kind = case locality_kind when 'VILLAGE' then 'TOWN' else 'VILLAGE' end where unit_id in (select unit_id from staff.employment where person_id = {0})",
                        "update staff.standing set multi_subject = not multi_subject, titles = '{PEDAGOGUE_MENTOR}' where person_id = {0}",
                        "update staff.position set name = name || '!' where code = (select position_code from staff.employment where person_id = {0} and ends_on is null limit 1)");
        owner.execute(changes.get(random.nextInt(changes.size())), DSL.val(person));
    }

    private int anew() {
        return owner.fetchSingle("select staff.list_anew({0}, 100)", DSL.val(TODAY))
                .get(0, Integer.class);
    }

    private int number(String sql) {
        return owner.fetchSingle(sql).get(0, Integer.class);
    }

    private String text(String sql) {
        return owner.fetchSingle(sql).get(0, String.class);
    }
}
