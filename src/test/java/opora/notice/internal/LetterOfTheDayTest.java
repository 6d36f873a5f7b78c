package opora.notice.internal;

import static opora.TestMail.received;
import static opora.TestMail.text;
import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import opora.TestMail;
import opora.roadmap.AskedPlan;
import opora.roadmap.Town;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LetterOfTheDayTest extends PostTest {

    Town town;
    Unit school;
    String address;
    PersonId head;

    @BeforeEach
    void found() {
        clock.noonOf(TODAY);
        town = Town.found(context);
        school = town.school("Школа № 1");
        address = Ids.next() + "@town.example";
        head = with(Role.ORGANISATION_HEAD, school, address);
    }

    @Test
    void a_head_gets_one_letter_a_day_with_everything_late_and_near() {
        AskedPlan.of(context, town)
                .row("1", "Обновить сайт", "Школа № 1", TODAY.minusDays(38), TODAY.minusDays(8))
                .row("2", "Назвать экспертов", "Школа № 1", TODAY.plusDays(3))
                .row("3", "Подвести итоги", "Школа № 1", TODAY.plusDays(60))
                .inForce();

        assertThat(post.gather(hat(town))).isEqualTo(1);
        assertThat(post.gather(hat(town))).isZero();
        post.send();
        post.send();

        var received = received(address);
        assertThat(received).hasSize(1);
        assertThat(TestMail.subject(received.getFirst()))
                .isEqualTo("1 дело просрочено, у 1 дела скоро срок");
        var text = text(received.getFirst());
        assertThat(text)
                .contains("Илья Сергеевич, вот что от вас ожидается")
                .contains("1 Обновить сайт: срок был 11 октября, 38 дней назад, и ещё 1 срок")
                .contains("2 Назвать экспертов: до 21 ноября")
                .contains("/links/")
                .doesNotContain("Подвести итоги");
    }

    @Test
    void whoever_wants_no_letters_gets_none_and_a_weekly_one_waits_for_monday() {
        AskedPlan.of(context, town).row("1", "Отчёт", "Школа № 1", TODAY).inForce();
        choose(Frequency.NONE);
        assertThat(post.gather(hat(town))).isZero();
        choose(Frequency.WEEKLY);
        assertThat(post.gather(hat(town))).isZero();
        choose(Frequency.DAILY);
        assertThat(post.gather(hat(town))).isEqualTo(1);
    }

    @Test
    void people_of_another_municipality_get_nothing_of_ours() {
        AskedPlan.of(context, town).row("1", "Отчёт", "Школа № 1", TODAY).inForce();
        var other = Town.found(context);
        var stranger = Ids.next() + "@other.example";
        with(Role.ORGANISATION_HEAD, other.school("Школа № 1"), stranger);

        post.gather();
        post.send();

        assertThat(received(stranger)).isEmpty();
        assertThat(received(address)).hasSize(1);
        Viewers.as(
                other.methodist,
                () -> assertThat(letters.outbox(other.methodist).letters()).isEmpty());
    }

    @Test
    void without_an_address_the_letter_lies_in_the_outbox_to_be_handed_over() {
        var gymnasium = town.school("Гимназия № 3");
        var silent = with(Role.ORGANISATION_HEAD, gymnasium, "");
        AskedPlan.of(context, town).row("1", "Отчёт", "Гимназия № 3", TODAY).inForce();

        post.gather(hat(town));
        post.send();

        Viewers.as(
                town.methodist,
                () ->
                        assertThat(letters.outbox(town.methodist).letters())
                                .filteredOn(one -> one.person().equals(silent))
                                .extracting(Letter::status)
                                .containsExactly(Letter.Status.HELD));
    }

    private void choose(Frequency frequency) {
        var viewer =
                new opora.roadmap.TestHat(
                        head, Ids.next(), Role.ORGANISATION_HEAD, school, town.unit);
        Viewers.as(viewer, () -> letters.choose(viewer, frequency));
    }
}
