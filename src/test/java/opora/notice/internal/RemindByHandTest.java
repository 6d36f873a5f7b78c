package opora.notice.internal;

import static opora.TestMail.link;
import static opora.TestMail.received;
import static opora.TestMail.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import opora.DemoVisit;
import opora.roadmap.AskedPlan;
import opora.roadmap.OccurrenceId;
import opora.roadmap.Town;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** «Напомнить» pressed by a methodist: a letter with the link, and never a second one a day. */
class RemindByHandTest extends PostTest {

    private static final LocalDate DUE = LocalDate.of(2027, 4, 14);

    Town town;
    Unit school;
    String methodist;
    String head;
    PersonId headId;
    OccurrenceId date;

    @BeforeEach
    void found() {
        clock.noonOf(DUE.plusDays(1));
        town = Town.found(context);
        school = town.school("Школа № 1");
        methodist = address();
        with(Role.METHODIST, town.unit, methodist);
        head = address();
        headId = with(Role.ORGANISATION_HEAD, school, head);
        var plan = AskedPlan.of(context, town).row("1", "Обновить сайт", "Школа № 1", DUE);
        date = plan.date(plan.inForce(), "1");
    }

    @Test
    void a_reminder_goes_at_once_with_the_link_to_its_answer() throws Exception {
        assertThat(remind(methodist)).contains("Письмо написано: Котов И. С.");
        post.send();

        var message = received(head).getFirst();
        assertThat(text(message)).contains("Обновить сайт", "1 день назад");
        assertThat(mvc.perform(MockMvcRequestBuilders.get(link(message))).andReturn())
                .satisfies(page -> assertThat(page.getResponse().getStatus()).isEqualTo(200));
        var viewer = worn(headId, Role.ORGANISATION_HEAD, school, town);
        Viewers.as(
                viewer,
                () -> assertThat(letters.mine(viewer).letters()).as("seen inside too").hasSize(1));
    }

    @Test
    void pressed_twice_it_says_that_there_was_a_letter_today() throws Exception {
        remind(methodist);

        assertThat(remind(methodist))
                .contains("второе за день система не посылает: Котов И. С.")
                .doesNotContain("Письмо написано");
        dayOf(town, DUE.plusDays(1));
        assertThat(received(head)).hasSize(1);
        dayOf(town, DUE.plusDays(2));
        assertThat(received(head)).as("the next morning is another day").hasSize(2);
    }

    @Test
    void after_the_letter_of_the_morning_nothing_is_added() throws Exception {
        dayOf(town, DUE.plusDays(1));

        assertThat(remind(methodist)).contains("Сегодня письмо уже было");
        post.send();

        assertThat(received(head)).hasSize(1);
    }

    @Test
    void without_an_address_the_text_waits_in_the_outbox_to_be_copied() throws Exception {
        change(
                installation.overAll("test"),
                "update person.contact set email = '' where person_id = {0}",
                headId.value());

        assertThat(remind(methodist)).contains("Нет адреса почты: Котов И. С.");

        var outbox = page(signIn(methodist), "/outbox");
        assertThat(outbox).contains("Скопировать текст", "data-copy=\"Илья Сергеевич, вот что");
    }

    @Test
    void whoever_wants_no_letters_finds_it_inside_the_system_only() throws Exception {
        var viewer = worn(headId, Role.ORGANISATION_HEAD, school, town);
        Viewers.as(viewer, () -> letters.choose(viewer, Frequency.NONE));

        assertThat(remind(methodist)).contains("Писем по почте не просили");
        post.send();

        assertThat(received(head)).isEmpty();
        Viewers.as(viewer, () -> assertThat(letters.mine(viewer).letters()).hasSize(1));
    }

    @Test
    void an_answer_given_leaves_nobody_to_remind() throws Exception {
        change(
                town.methodist,
                "update roadmap.occurrence set decision = 'ACCEPTED', decided_on = {0}"
                        + " where id = {1}",
                DUE,
                date.value());

        var session = signIn(methodist);
        press(session);
        assertThat(page(session, "/dashboard/late")).contains("Напоминать некому");
    }

    @Test
    void a_head_may_not_remind_and_another_municipality_finds_nothing() throws Exception {
        var other = Town.found(context);
        var stranger = address();
        with(Role.METHODIST, other.unit, stranger);

        assertThat(press(signIn(head)).getStatus()).isEqualTo(403);
        assertThat(press(signIn(stranger)).getStatus()).isEqualTo(404);
        assertThat(received(head)).isEmpty();
    }

    /** Presses the button of the dashboard and reads what the next page says. */
    private String remind(String login) throws Exception {
        var session = signIn(login);
        assertThat(page(session, "/dashboard/late"))
                .contains("/occurrences/" + date + "/reminders");
        var pressed = press(session);
        assertThat(pressed.getRedirectedUrl()).isEqualTo("/dashboard/late");
        return page(session, "/dashboard/late");
    }

    private MockHttpServletResponse press(Cookie session) throws Exception {
        return mvc.perform(
                        MockMvcRequestBuilders.post("/occurrences/" + date + "/reminders")
                                .with(csrf())
                                .cookie(session)
                                .param("back", "/dashboard/late"))
                .andReturn()
                .getResponse();
    }

    private String page(Cookie session, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
                .replace('\u00a0', ' ');
    }

    private Cookie signIn(String login) throws Exception {
        return DemoVisit.session(
                mvc.perform(
                                MockMvcRequestBuilders.post("/sign-in")
                                        .with(csrf())
                                        .param("login", login)
                                        .param("password", PASSWORD))
                        .andReturn());
    }
}
