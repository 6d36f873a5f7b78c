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

/** Day after day: who is reminded of a document that waits for him. */
class CirculationLettersTest extends PostTest {

    /** Sent on a Saturday, due on a Wednesday. */
    private static final LocalDate SENT = LocalDate.of(2027, 4, 3);

    private static final LocalDate DUE = LocalDate.of(2027, 4, 14);

    Town town;
    Unit school;
    String head;
    PersonId headId;
    UUID circulation;

    @BeforeEach
    void found() {
        clock.noonOf(SENT);
        town = Town.found(context);
        school = town.school("Школа № 1");
        head = address();
        headId = with(Role.ORGANISATION_HEAD, school, head);
        circulation = Ids.next();
        change(
                town.methodist,
                "insert into document.circulation (id, scope, title, reach, starts_on, due_on, sent_by)"
                        + " values ({0}, {1}, 'О системе', 'HEADS', {2}, {3}, {4})",
                circulation,
                town.unit.scope(),
                SENT,
                DUE,
                town.methodist.person().value());
        change(
                town.methodist,
                "insert into document.circulation_unit (id, circulation_id, scope, unit_id, unit_scope)"
                        + " values ({0}, {1}, {2}, {3}, {4})",
                Ids.next(),
                circulation,
                town.unit.scope(),
                school.id().value(),
                school.scope());
    }

    private void says(PersonId who, Role role, PersonId about) {
        change(
                worn(who, role, school, town),
                "insert into document.acknowledgement (id, circulation_id, scope, unit_id, unit_scope,"
                        + " person_id, way, acknowledged_on, made_by, hat, made_at)"
                        + " values ({0}, {1}, {2}, {3}, {4}, {5}, 'SELF', {6}, {7}, 'HEAD', now())",
                Ids.next(),
                circulation,
                town.unit.scope(),
                school.id().value(),
                school.scope(),
                about == null ? null : about.value(),
                DUE,
                who.value());
    }

    @Test
    void on_the_first_working_day_then_before_the_day_and_late_until_it_is_said() {
        var told = new ArrayList<String>();

        for (var day = SENT; day.isBefore(DUE.plusDays(6)); day = day.plusDays(1)) {
            if (day.equals(DUE.plusDays(2))) says(headId, Role.ORGANISATION_HEAD, null);
            var before = received(head).size();
            dayOf(town, day);
            if (received(head).size() > before) told.add(day.getDayOfMonth() + "");
        }

        assertThat(told).containsExactly("5", "12", "13", "14", "15");
        assertThat(text(received(head).getFirst())).contains("О системе", "Школа № 1", "/links/");
    }

    @Test
    void a_teacher_is_reminded_until_he_says_it_himself() {
        var address = address();
        var teacher = with(Role.TEACHER, school, address);
        change(
                worn(headId, Role.ORGANISATION_HEAD, school, town),
                "insert into document.circulation_person (id, circulation_id, scope, unit_id, unit_scope,"
                        + " person_id, passed_on, added_by, added_on)"
                        + " values ({0}, {1}, {2}, {3}, {4}, {5}, true, {6}, {7})",
                Ids.next(),
                circulation,
                town.unit.scope(),
                school.id().value(),
                school.scope(),
                teacher.value(),
                headId.value(),
                SENT);

        dayOf(town, DUE);
        assertThat(received(address)).hasSize(1);
        says(teacher, Role.TEACHER, teacher);
        dayOf(town, DUE.plusDays(1));

        assertThat(received(address)).hasSize(1);
    }
}
