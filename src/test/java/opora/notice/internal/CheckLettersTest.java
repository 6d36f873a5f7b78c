package opora.notice.internal;

import static opora.TestMail.received;
import static opora.TestMail.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import opora.roadmap.Town;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Day after day: who is reminded of a list that waits for its confirmation. */
class CheckLettersTest extends PostTest {

    /** Asked on a Saturday, due on a Wednesday. */
    private static final LocalDate ASKED = LocalDate.of(2027, 4, 3);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 14);

    Town town;
    Unit school;
    String head;
    PersonId headId;

    @BeforeEach
    void found() {
        clock.noonOf(ASKED);
        town = Town.found(context);
        school = town.school("Школа № 1");
        head = address();
        headId = with(Role.ORGANISATION_HEAD, school, head);
    }

    private UUID ask() {
        var id = Ids.next();
        change(
                town.methodist,
                "insert into staff.list_check (id, scope, title, everybody, starts_on, due_on,"
                        + " asked_by) values ({0}, {1}, 'Сверка списков', true, {2}, {3}, {4})",
                id,
                town.unit.scope(),
                ASKED,
                DUE,
                town.methodist.person().value());
        return id;
    }

    private void confirm(UUID check, LocalDate on) {
        change(
                worn(headId, Role.ORGANISATION_HEAD, school, town),
                "insert into staff.confirmation (id, check_id, scope, unit_id, unit_scope, person_id,"
                        + " hat, no, confirmed_at, confirmed_on, people, digest)"
                        + " values ({0}, {1}, {2}, {3}, {4}, {5}, 'ORGANISATION_HEAD', 1, now(), {6}, 1, '-')",
                Ids.next(),
                check,
                town.unit.scope(),
                school.id().value(),
                school.scope(),
                headId.value(),
                on);
    }

    @Test
    void on_the_first_working_day_then_before_the_day_late_and_silence_after_confirmation() {
        var check = ask();
        var told = new ArrayList<String>();

        for (var day = ASKED; day.isBefore(DUE.plusDays(6)); day = day.plusDays(1)) {
            if (day.equals(DUE.plusDays(2))) confirm(check, day);
            var before = received(head).size();
            dayOf(town, day);
            var fresh = received(head).subList(before, received(head).size());
            assertThat(fresh.size()).as("letters of one day").isLessThan(2);
            if (!fresh.isEmpty())
                told.add(
                        day.getDayOfMonth()
                                + (text(fresh.getFirst()).contains("не подтверждён")
                                        ? " late"
                                        : " due"));
        }

        assertThat(told).containsExactly("5 due", "9 due", "12 due", "13 due", "14 due", "15 late");
        assertThat(text(received(head).getFirst()))
                .contains("Сверка списков (Школа № 1)", "/people/checks/" + check + "/lists/");
    }

    @Test
    void a_closed_check_and_a_school_without_a_head_are_silent() {
        var check = ask();
        town.school("Школа № 2");
        change(
                town.methodist,
                "update staff.list_check set closed_on = {0} where id = {1}",
                ASKED,
                check);

        dayOf(town, DUE);

        assertThat(received(head)).isEmpty();
    }

    @Test
    void a_school_that_comes_later_is_asked_too_and_another_municipality_is_not() {
        ask();
        var fresh = address();
        with(Role.ORGANISATION_HEAD, town.school("Новая школа"), fresh);
        var other = Town.found(context);
        var stranger = address();
        with(Role.ORGANISATION_HEAD, other.school("Чужая школа"), stranger);

        dayOf(town, DUE);
        dayOf(other, DUE);

        assertThat(received(fresh)).hasSize(1);
        assertThat(received(stranger)).isEmpty();
    }
}
