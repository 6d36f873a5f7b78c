package opora.notice.internal;

import static db.access.Tables.ONE_TIME_LINK;
import static opora.TestMail.received;
import static opora.TestMail.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import opora.TestMail;
import opora.roadmap.AskedPlan;
import opora.roadmap.OccurrenceId;
import opora.roadmap.RoadmapId;
import opora.roadmap.Town;
import opora.roadmap.internal.answer.AnswerForm;
import opora.roadmap.internal.answer.AnswerService;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Day after day: who is written to, of what, and when it is silent. */
class LetterSequenceTest extends PostTest {

    /** A Wednesday; reminders begin seven days before, the controller hears five days after. */
    private static final LocalDate DUE = LocalDate.of(2027, 4, 14);

    Town town;
    Unit school;
    String head;
    String controller;
    PersonId headId;
    PersonId controllerId;

    @BeforeEach
    void found() {
        clock.noonOf(DUE.minusDays(30));
        town = Town.found(context);
        school = town.school("Школа № 1");
        head = address();
        controller = address();
        headId = with(Role.ORGANISATION_HEAD, school, head);
        controllerId = with(Role.AUTHORITY, town.unit, controller);
    }

    @Test
    void before_due_late_then_the_controller_and_silence_after_the_answer() {
        var date = plan("Обновить сайт");
        var told = new ArrayList<String>();

        for (var day = DUE.minusDays(9); day.isBefore(DUE.plusDays(9)); day = day.plusDays(1)) {
            if (day.equals(DUE.plusDays(7))) answer(date, day);
            told.add(day.getDayOfMonth() + " " + newTo(day));
        }

        assertThat(told)
                .containsExactly(
                        "5 head: – controller: –",
                        "6 head: – controller: –",
                        "7 head: due controller: –",
                        "8 head: due controller: –",
                        "9 head: due controller: –",
                        "10 head: – controller: –",
                        "11 head: – controller: –",
                        "12 head: due controller: –",
                        "13 head: due controller: –",
                        "14 head: due controller: –",
                        "15 head: late controller: –",
                        "16 head: late controller: –",
                        "17 head: – controller: –",
                        "18 head: – controller: –",
                        "19 head: late controller: late",
                        "20 head: late controller: late",
                        "21 head: – controller: –",
                        "22 head: – controller: –");
    }

    @Test
    void two_roadmaps_make_one_letter() {
        plan("Обновить сайт");
        plan("Назвать экспертов");

        dayOf(town, DUE);

        assertThat(received(head)).hasSize(1);
        assertThat(text(received(head).getFirst())).contains("Обновить сайт", "Назвать экспертов");
    }

    @Test
    void whoever_works_in_two_municipalities_hears_from_both_and_once_a_day_from_each() {
        plan("Обновить сайт");
        var other = Town.found(context);
        var gymnasium = other.school("Гимназия");
        var founder = installation.overAll("test");
        Viewers.as(
                founder,
                () -> {
                    people.settle(founder, headId, gymnasium.id(), "директор", Town.LONG_AGO);
                    access.give(
                            founder,
                            headId,
                            Role.ORGANISATION_HEAD,
                            gymnasium.id(),
                            Town.LONG_AGO,
                            "приказ");
                });
        AskedPlan.of(context, other).row("1", "Провести семинар", "Гимназия", DUE).inForce();
        var links = links();

        for (var again = 0; again < 2; again++) {
            dayOf(town, DUE);
            dayOf(other, DUE);
        }

        assertThat(received(head))
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(text(one)).contains("Обновить сайт"),
                        one -> assertThat(text(one)).contains("Провести семинар"));
        assertThat(links()).as("no links for a letter that is not written").isEqualTo(links + 2);
    }

    @Test
    void weekly_is_the_first_working_day_of_the_week_and_none_is_none() {
        plan("Обновить сайт");
        choose(Frequency.WEEKLY);
        var days = new ArrayList<LocalDate>();

        for (var day = DUE.minusDays(7); day.isBefore(DUE.plusDays(7)); day = day.plusDays(1)) {
            var before = received(head).size();
            dayOf(town, day);
            if (received(head).size() > before) days.add(day);
        }

        assertThat(days).hasSize(2);
        assertThat(days).extracting(LocalDate::getDayOfWeek).containsOnly(DayOfWeek.MONDAY);
        choose(Frequency.NONE);
        dayOf(town, DUE.plusDays(12));
        assertThat(received(head)).hasSize(2);
    }

    @Test
    void a_week_that_begins_with_a_holiday_has_its_letter_on_tuesday() {
        var afterMayDay = LocalDate.of(2027, 5, 11);
        AskedPlan.of(context, town).row("1", "Отчёт", "Школа № 1", afterMayDay).inForce();
        choose(Frequency.WEEKLY);

        dayOf(town, afterMayDay.minusDays(1));
        assertThat(received(head)).as("10 May 2027 is a day off").isEmpty();
        dayOf(town, afterMayDay);
        dayOf(town, afterMayDay.plusDays(1));

        assertThat(received(head)).hasSize(1);
    }

    @Test
    void a_role_that_ended_gets_nothing_more() {
        plan("Обновить сайт");
        dayOf(town, DUE);
        change(
                installation.overAll("test"),
                "update access.hat set ends_on = {0} where person_id = {1}",
                DUE,
                headId.value());

        dayOf(town, DUE.plusDays(1));

        assertThat(received(head)).hasSize(1);
    }

    @Test
    void a_controller_who_left_is_not_written_to() {
        plan("Обновить сайт");
        var founder = installation.overAll("test");
        for (var table : List.of("access.hat", "person.person_scope"))
            change(
                    founder,
                    "update " + table + " set ends_on = {0} where person_id = {1}",
                    DUE,
                    controllerId.value());

        dayOf(town, DUE.plusDays(8));

        assertThat(received(controller)).isEmpty();
    }

    @Test
    void a_day_is_the_municipalitys_own() {
        var far = Town.found(context, java.time.ZoneId.of("Asia/Vladivostok"));
        var address = address();
        with(Role.ORGANISATION_HEAD, far.school("Школа № 1"), address);
        AskedPlan.of(context, far).row("1", "Отчёт", "Школа № 1", DUE).inForce();

        clock.set(Instant.parse("2027-04-14T21:30:00Z"));
        post.gather();
        post.send();
        assertThat(received(address)).as("half past seven in the morning there").isEmpty();

        clock.set(Instant.parse("2027-04-14T22:30:00Z"));
        post.gather();
        post.send();

        assertThat(text(received(address).getFirst()))
                .as("here it is still the 14th, there the 15th")
                .contains("Просрочено", "1 день назад");
    }

    @Test
    void a_crash_between_the_mark_and_the_server_never_sends_twice_and_is_shown() {
        plan("Обновить сайт");
        clock.noonOf(DUE);
        post.gather(hat(town));
        var repository = context.getBean(LetterRepository.class);
        as(hat(town), () -> repository.take(town.unit.scope(), clock.instant(), new HashSet<>()));

        post.send();
        clock.pass(Duration.ofMinutes(16));
        post.send();
        post.gather(hat(town));
        post.send();

        assertThat(received(head)).isEmpty();
        var outbox = Viewers.as(town.methodist, () -> letters.outbox(town.methodist).letters());
        assertThat(outbox).hasSize(1);
        assertThat(outbox.getFirst().status()).isEqualTo(Letter.Status.FAILED);
        assertThat(outbox.getFirst().failure()).isEqualTo(SendLetter.CUT_OFF);
        Viewers.as(town.methodist, () -> letters.again(town.methodist, outbox.getFirst().id()));
        post.send();
        assertThat(received(head)).hasSize(1);
    }

    @Test
    void letters_speak_the_language_their_reader_chose() {
        plan("Обновить сайт");
        change(
                worn(headId, Role.ORGANISATION_HEAD, school, town),
                "update access.account set language = 'en' where person_id = {0}",
                headId.value());

        dayOf(town, DUE.plusDays(6));

        assertThat(subjects(head)).containsExactly("1 task is late");
        assertThat(text(received(head).getFirst()))
                .contains("was due 14 April, 6 days ago")
                .doesNotContain("Просрочено");
        assertThat(text(received(controller).getFirst()))
                .contains("не исполнено 6 дней, исполнитель Школа № 1");
    }

    private OccurrenceId plan(String title) {
        var asked = AskedPlan.of(context, town).row("1", title, "Школа № 1", DUE);
        RoadmapId id = asked.inForce();
        change(
                town.methodist,
                "update roadmap.roadmap set controller_id = {0} where id = {1}",
                controllerId.value(),
                id.value());
        return asked.date(id, "1");
    }

    private void answer(OccurrenceId date, LocalDate day) {
        var viewer = worn(headId, Role.ORGANISATION_HEAD, school, town);
        clock.noonOf(day);
        Viewers.as(
                viewer,
                () ->
                        context.getBean(AnswerService.class)
                                .report(viewer, date, AnswerForm.doneOn(day)));
    }

    private String newTo(LocalDate day) {
        var before = List.of(received(head).size(), received(controller).size());
        dayOf(town, day);
        return "head: "
                + kind(head, before.get(0))
                + " controller: "
                + kind(controller, before.get(1));
    }

    private static String kind(String address, int before) {
        var now = received(address);
        assertThat(now.size() - before).as("letters of one day").isLessThan(2);
        if (now.size() == before) return "–";
        var text = TestMail.text(now.getLast());
        return text.contains("Скоро срок") ? "due" : "late";
    }

    private long links() {
        return as(
                worn(headId, Role.ORGANISATION_HEAD, school, town),
                () -> (long) db.fetchCount(ONE_TIME_LINK));
    }

    private void choose(Frequency frequency) {
        var viewer = worn(headId, Role.ORGANISATION_HEAD, school, town);
        Viewers.as(viewer, () -> letters.choose(viewer, frequency));
    }
}
