package opora.bench.country;

import static db.staff.Tables.EMPLOYMENT;
import static db.staff.Tables.STANDING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import opora.TestDatabase;
import opora.staff.internal.StandingRow;
import opora.staff.internal.rule.Standing;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The smallest country comes in with every key and check on: that it comes is the first test. */
class CountryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String TEACHERS =
            "select count(*)::int from staff.employment e join person.private p using (person_id)"
                    + " where e.ends_on is null and e.position_code = 'TEACHER' and ";

    static Connection database;
    static DSLContext db;

    @BeforeAll
    static void invent() throws SQLException, IOException {
        database = country(TODAY, 7);
        db = DSL.using(database, SQLDialect.POSTGRES);
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    static Connection country(LocalDate today, long seed) throws SQLException, IOException {
        var access = TestDatabase.copy();
        var opened =
                DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
        try (var statement = opened.createStatement()) {
            statement.execute(
                    "insert into territory.unit (id, kind, scope, listed_in, name)"
                            + " values (gen_random_uuid(), 'FEDERATION', '1.', '1.', 'Страна')");
        }
        new CountryLoad(opened, CountrySize.S, seed, today).load(false);
        return opened;
    }

    private static int number(String sql, Object... bindings) {
        return db.fetchSingle(sql, bindings).get(0, Integer.class);
    }

    @Test
    void a_thousand_people_work_in_forty_organisations() {
        assertThat(
                        number(
                                "select count(distinct person_id)::int from staff.employment where ends_on is null"))
                .isBetween(950, 1050);
        assertThat(number("select count(*)::int from territory.unit where kind = 'ORGANISATION'"))
                .isEqualTo(40);
    }

    @Test
    void teachers_over_sixty_outnumber_those_under_thirty_five_and_women_men() {
        var old = number(TEACHERS + "p.birth_on <= ?", TODAY.minusYears(60));
        var young = number(TEACHERS + "p.birth_on > ?", TODAY.minusYears(35));
        var all = number(TEACHERS + "true");

        assertThat(old).isGreaterThan(young);
        assertThat(young).isBetween(all / 12, all / 4);
        assertThat(number("select count(*)::int from person.person where patronymic like '%на'"))
                .isGreaterThan(number("select count(*)::int * 3 / 4 from person.person"));
    }

    @Test
    void fourteen_posts_of_a_hundred_change_hands_in_a_year() {
        for (int year = 1; year < 5; year++)
            assertThat(
                            number(
                                    "select count(*)::int from staff.employment where kind = 'MAIN'"
                                            + " and ends_on between ? and ?",
                                    TODAY.minusYears(year),
                                    TODAY.minusYears(year - 1L)))
                    .isBetween(100, 190);
    }

    @Test
    void categories_are_had_by_more_than_a_half_and_never_in_the_first_two_years() {
        var teaching =
                number("select count(*)::int from staff.standing where courses_due_on is not null");

        assertThat(
                        number(
                                "select count(*)::int from staff.standing where courses_due_on is not null and category <> ''"))
                .isBetween(teaching * 4 / 10, teaching * 7 / 10);
        assertThat(
                        number(
                                "select count(*)::int from staff.fact f where f.kind = 'CATEGORY' and f.starts_on < (select min(e.starts_on)"
                                        + " from staff.employment e where e.person_id = f.person_id) and not exists (select from staff.fact s"
                                        + " where s.person_id = f.person_id and s.kind = 'SERVICE')"))
                .isLessThan(teaching / 20);
    }

    @Test
    void what_follows_from_the_facts_is_what_the_product_computes() {
        var dossiers = new StoredDossiers(db);
        var rows = db.selectFrom(STANDING).orderBy(STANDING.PERSON_ID).limit(300).fetch();

        assertThat(rows).hasSize(300);
        for (var row : rows) {
            var dossier = dossiers.of(row.getPersonId());
            assertThat(StandingRow.of(row))
                    .isEqualTo(Standing.of(dossier, dossiers.rules(dossier, TODAY), TODAY));
        }
    }

    @Test
    void the_same_seed_makes_the_same_people() throws SQLException, IOException {
        try (var again = country(TODAY, 7);
                var other = country(TODAY, 8)) {
            var these = people(database);
            assertThat(people(again)).isEqualTo(these);
            assertThat(people(other)).isNotEqualTo(these);
        }
    }

    private static String people(Connection of) {
        return DSL.using(of, SQLDialect.POSTGRES)
                .fetchSingle(
                        "select md5(string_agg(p::text, '|' order by p.id)) from person.person p")
                .get(0, String.class);
    }

    @Test
    void nobody_works_where_there_is_no_organisation() {
        assertThat(db.fetchCount(EMPLOYMENT, EMPLOYMENT.SCOPE.notLike("1.%.%.%."))).isZero();
    }
}
