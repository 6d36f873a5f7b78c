package opora.bench.country;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The tables a country fills, in the order in which one leans on another. */
final class CountryTables {

    private static final int ENOUGH = 4_000_000;

    final CopiedTable units =
            new CopiedTable(
                    "territory.unit",
                    "id, parent_id, kind, organisation_kind, scope, listed_in, name, short_name, time_zone,"
                            + " head_name, starts_on, ends_on");
    final CopiedTable states =
            new CopiedTable(
                    "territory.unit_state",
                    "id, unit_id, scope, listed_in, parent_id, starts_on, ends_on, ending, name, short_name,"
                            + " organisation_kind, head_name, level, inn, ogrn, kpp, oktmo, okved, address, locality,"
                            + " locality_kind, school_type, taught, pupils, classes, groups, act");
    final CopiedTable statuses =
            new CopiedTable(
                    "territory.unit_status",
                    "id, unit_id, scope, listed_in, kind, starts_on, ends_on, act");
    final CopiedTable operations =
            new CopiedTable(
                    "territory.operation",
                    "id, unit_id, scope, listed_in, kind, on_day, act, before, after");
    final CopiedTable people =
            new CopiedTable("person.person", "id, family_name, given_name, patronymic");
    final CopiedTable contacts = new CopiedTable("person.contact", "person_id, email, phone");
    final CopiedTable births = new CopiedTable("person.private", "id, person_id, scope, birth_on");
    final CopiedTable places =
            new CopiedTable(
                    "person.person_scope",
                    "id, person_id, unit_id, scope, listed_in, position, starts_on, ends_on");
    final CopiedTable jobs =
            new CopiedTable(
                    "staff.employment",
                    "id, person_id, unit_id, scope, position_code, title, kind, rate, weekly_load, subjects,"
                            + " class_teacher, ground, starts_on, ends_on");
    final CopiedTable facts =
            new CopiedTable(
                    "staff.fact",
                    "id, person_id, scope, kind, code, title, place, document, hours, starts_on, ends_on");
    final CopiedTable standings =
            new CopiedTable(
                    "staff.standing",
                    "person_id, education, category, category_since, category_until, titles, attestation_on,"
                            + " fitness_until, fitness_due_on, last_course_on, courses_due_on, young_until, novice_until,"
                            + " total_from, pedagogical_from, multi_subject");
    final CopiedTable accounts =
            new CopiedTable("access.account", "id, person_id, login, password_hash");
    final CopiedTable hats =
            new CopiedTable("access.hat", "id, person_id, role, unit_id, scope, starts_on, ground");

    private final List<CopiedTable> all =
            List.of(
                    units,
                    states,
                    statuses,
                    operations,
                    people,
                    contacts,
                    births,
                    places,
                    jobs,
                    facts,
                    standings,
                    accounts,
                    hats);

    static final List<String> NAMES =
            List.of(
                    "territory.unit",
                    "territory.unit_state",
                    "territory.unit_status",
                    "territory.operation",
                    "person.person",
                    "person.contact",
                    "person.private",
                    "person.person_scope",
                    "staff.employment",
                    "staff.fact",
                    "staff.standing",
                    "access.account",
                    "access.hat");

    boolean full() {
        return all.stream().mapToInt(CopiedTable::waiting).sum() > ENOUGH;
    }

    void flush(Connection database) throws SQLException, IOException {
        for (var table : all) table.flush(database);
    }
}
