package opora.notice.internal;

import static opora.roadmap.ADay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import opora.access.AccessApi;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.roadmap.ADay;
import opora.roadmap.AskedPlan;
import opora.roadmap.Town;
import opora.shared.Ids;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.SystemViewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.Unit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@Import(ADay.class)
class LetterOfTheDayTest {

    private static final GreenMail MAIL = started();

    @Autowired ApplicationContext context;
    @Autowired AccessApi access;
    @Autowired PersonApi people;
    @Autowired Installation installation;
    @Autowired Post post;
    @Autowired Letters letters;

    Town town;
    Unit school;
    String address;
    PersonId head;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        properties.add("spring.mail.properties.mail.smtp.auth", () -> "false");
        properties.add("spring.mail.properties.mail.smtp.starttls.enable", () -> "false");
        properties.add("opora.mail.from", () -> "opora@town.example");
    }

    private static GreenMail started() {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    @BeforeEach
    void found() {
        town = Town.found(context);
        school = town.school("Школа № 1");
        address = Ids.next() + "@town.example";
        head = head(school, address);
    }

    @Test
    void a_head_gets_one_letter_a_day_with_everything_late_and_near() throws Exception {
        AskedPlan.of(context, town)
                .row("1", "Обновить сайт", "Школа № 1", TODAY.minusDays(38), TODAY.minusDays(8))
                .row("2", "Назвать экспертов", "Школа № 1", TODAY.plusDays(3))
                .row("3", "Подвести итоги", "Школа № 1", TODAY.plusDays(60))
                .inForce();

        assertThat(post.gather(hat())).isEqualTo(1);
        assertThat(post.gather(hat())).isZero();
        post.send();
        post.send();

        var received = received(address);
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getSubject().replace('\u00a0', ' '))
                .isEqualTo("1 дело просрочено, у 1 дела скоро срок");
        var text = text(received.getFirst());
        assertThat(text)
                .contains("Илья Сергеевич, вот что ожидается от вас")
                .contains("1 Обновить сайт: срок был 11 октября, 38 дней назад, и ещё 1 срок")
                .contains("2 Назвать экспертов: до 21 ноября")
                .contains("/links/")
                .doesNotContain("Подвести итоги");
    }

    @Test
    void whoever_wants_no_letters_gets_none_and_a_weekly_one_waits_for_monday() {
        AskedPlan.of(context, town).row("1", "Отчёт", "Школа № 1", TODAY).inForce();
        choose(Frequency.NONE);
        assertThat(post.gather(hat())).isZero();
        choose(Frequency.WEEKLY);
        assertThat(post.gather(hat())).isZero();
        choose(Frequency.DAILY);
        assertThat(post.gather(hat())).isEqualTo(1);
    }

    @Test
    void people_of_another_municipality_get_nothing_of_ours() {
        AskedPlan.of(context, town).row("1", "Отчёт", "Школа № 1", TODAY).inForce();
        var other = Town.found(context);
        var stranger = Ids.next() + "@other.example";
        head(other.school("Школа № 1"), stranger);

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
        var silent = head(gymnasium, "");
        AskedPlan.of(context, town).row("1", "Отчёт", "Гимназия № 3", TODAY).inForce();

        post.gather(hat());
        post.send();

        Viewers.as(
                town.methodist,
                () ->
                        assertThat(letters.outbox(town.methodist).letters())
                                .filteredOn(one -> one.person().equals(silent))
                                .extracting(Letter::status)
                                .containsExactly(Letter.Status.HELD));
    }

    private SystemViewer hat() {
        return SystemViewer.of(
                "reminders",
                town.unit.id(),
                town.unit.scope(),
                town.unit.zone(),
                Permission.ROADMAP_READ);
    }

    private PersonId head(Unit where, String email) {
        var founder = installation.overAll("test");
        return Viewers.as(
                founder,
                () -> {
                    var person =
                            people.add(
                                    founder,
                                    new NewPerson(
                                            PersonName.parse("Котов Илья Сергеевич"),
                                            email,
                                            "",
                                            where.id(),
                                            "директор",
                                            Town.LONG_AGO));
                    access.give(
                            founder,
                            person,
                            Role.ORGANISATION_HEAD,
                            where.id(),
                            Town.LONG_AGO,
                            "приказ");
                    return person;
                });
    }

    private void choose(Frequency frequency) {
        var viewer =
                new opora.roadmap.TestHat(
                        head, Ids.next(), Role.ORGANISATION_HEAD, school, town.unit);
        Viewers.as(viewer, () -> letters.choose(viewer, frequency));
    }

    private static List<MimeMessage> received(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(message -> to(message).equals(address))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) throws Exception {
        var multipart = (jakarta.mail.internet.MimeMultipart) message.getContent();
        var found = new StringBuilder();
        collect(multipart, found);
        return found.toString().replace('\u00a0', ' ').replace("\r\n", "\n");
    }

    private static void collect(jakarta.mail.internet.MimeMultipart parts, StringBuilder found)
            throws Exception {
        for (int at = 0; at < parts.getCount(); at++) {
            var content = parts.getBodyPart(at).getContent();
            if (content instanceof jakarta.mail.internet.MimeMultipart inner) {
                collect(inner, found);
            } else {
                found.append(content);
            }
        }
    }
}
