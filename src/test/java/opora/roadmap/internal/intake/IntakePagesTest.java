package opora.roadmap.internal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import opora.DemoTest;
import opora.DemoVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
class IntakePagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    DemoVisit visit;
    Cookie methodist;

    @BeforeEach
    void signIn() throws Exception {
        visit = new DemoVisit(context);
        methodist = visit.signIn(DemoVisit.METHODIST);
    }

    @Test
    void a_doubtful_term_is_asked_once_and_the_answer_holds() throws Exception {
        var page = uploaded("plan.docx", InventedDocument.order());
        assertThat(text(page)).contains("Вопрос 1 из 1", InventedDocument.DOUBTFUL, "Включая 2028");

        visit.send(
                methodist,
                page + "/answers",
                "question",
                "term:" + InventedDocument.DOUBTFUL,
                "choice",
                "1");

        assertThat(text(page)).contains("Всё понято");
        assertThat(text(page + "/rows")).contains("2 срока");
    }

    @Test
    void a_corrected_row_keeps_the_printed_term_beside_the_new_reading() throws Exception {
        var page = uploaded("plan.docx", InventedDocument.order());

        visit.send(
                methodist,
                page + "/rows/3",
                "number",
                "1.3.",
                "title",
                "Конкурс «Педагогический старт»",
                "term",
                "март 2027",
                "executors",
                "Методический центр",
                "result",
                "Приказ об итогах");

        var row = text(page + "?row=3");
        assertThat(row).contains("февраль 2027").contains("один срок: с 1 по 31 марта 2027");
    }

    @Test
    void a_row_is_cut_in_two_at_a_chosen_word_and_put_together_again() throws Exception {
        var page = uploaded("plan.docx", InventedDocument.order());
        var title = "Мониторинг методической работы";
        assertThat(text(page + "?row=2")).contains("Разделить строку на две");

        visit.send(
                methodist,
                page + "/rows/2/cut",
                "cell1",
                String.valueOf(title.indexOf("методической")),
                "cell4",
                "0");

        var cut = text(page + "/rows");
        assertThat(cut).contains("4 мероприятия").doesNotContain(title);
        assertThat(text(page + "?row=3")).contains("методической работы", "Справка");

        visit.send(methodist, page + "/rows/3/join");

        assertThat(text(page + "/rows")).contains("3 мероприятия", title);
    }

    @Test
    void a_row_is_not_cut_where_nothing_would_be_left() throws Exception {
        var page = uploaded("plan.docx", InventedDocument.order());

        var refused = visit.send(methodist, page + "/rows/2/cut", "cell1", "999");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(page + "/rows")).contains("3 мероприятия");
    }

    @Test
    void every_row_goes_into_the_plan_and_the_unknown_executor_is_offered_to_be_created()
            throws Exception {
        var page = uploaded("plan.docx", InventedDocument.order());

        var roster = launched(page);

        assertThat(text(roster))
                .contains(
                        "Неизвестен 1 исполнитель",
                        "Неведомый центр",
                        "Создать организацию",
                        "Ввести в действие");
        visit.send(
                methodist,
                roster + "/creation",
                "name",
                "Неведомый центр",
                "kind",
                "METHODICAL_CENTRE");
        assertThat(text(roster)).contains("Все исполнители известны");
    }

    @Test
    void whom_only_the_passport_names_is_offered_to_become_an_executor() throws Exception {
        var roster = launched(uploaded("plan.docx", InventedDocument.order()));
        assertThat(text(roster))
                .contains("Ответственные по паспорту")
                .contains("МБУ «Дворец творчества»")
                .contains("в муниципалитете пока не найдено");

        visit.send(
                methodist,
                roster + "/creation",
                "name",
                "МБУ «Дворец творчества»",
                "kind",
                "ADDITIONAL");

        assertThat(text(roster)).contains("это МБУ «Дворец творчества»");
        assertThat(text(roster.replace("/executors", "/documents")))
                .contains("рост качества методической работы");
    }

    @Test
    void items_of_the_order_become_a_part_of_the_roadmap_of_their_own() throws Exception {
        var page = uploaded("plan.docx", InventedDocument.order());
        assertThat(text(page + "/launch")).contains("В приказе 3 пункта, из них поручений: 1");

        var roadmap = launched(page).replace("/executors", "");

        assertThat(text(roadmap)).contains("3 мероприятия");
        assertThat(text(roadmap + "/order"))
                .contains("п. 1", "исполнен самим приказом")
                .contains("п. 2", "Обеспечить организационные условия для реализации плана.")
                .contains("Методический центр", "весь период карты")
                .contains("п. 3", "возлагает контроль");
    }

    @Test
    void an_amended_document_is_compared_and_applied() throws Exception {
        var roadmap =
                launched(uploaded("plan.docx", InventedDocument.order())).replace("/executors", "");
        var amends = roadmap.substring(roadmap.lastIndexOf('/') + 1);

        var page = uploaded("plan-2.docx", InventedDocument.amended(), amends);

        assertThat(text(page + "/amendment"))
                .contains("Добавлено 1, изменено 1, перенесено 0, отменено 1, без изменений 1");
    }

    @Test
    void a_broken_file_gets_a_sentence_and_nothing_is_stored_in_a_plan() throws Exception {
        var page =
                uploaded(
                        "plan.docx",
                        "PK\u0003\u0004 это не архив".getBytes(StandardCharsets.UTF_8));

        assertThat(text(page)).contains("Документ не прочитан", "В план ничего не записано");
    }

    @Test
    void another_municipality_does_not_find_the_upload() throws Exception {
        var page = uploaded("plan.docx", InventedDocument.order());

        var other = visit.signIn(DemoVisit.OTHER_METHODIST);

        assertThat(visit.open(other, page).getStatus()).isEqualTo(404);
        assertThat(visit.send(other, page + "/drop").getStatus()).isEqualTo(404);
    }

    @Test
    void a_head_of_a_school_may_not_upload() throws Exception {
        var head = visit.signIn(DemoVisit.HEAD);

        assertThat(visit.open(head, "/roadmaps/import").getStatus()).isEqualTo(403);
    }

    private String uploaded(String name, byte[] bytes) throws Exception {
        return uploaded(name, bytes, "");
    }

    /** The address of the conversation, once the file was read. */
    private String uploaded(String name, byte[] bytes, String amends) throws Exception {
        var request =
                multipart("/roadmaps/import")
                        .file(
                                new MockMultipartFile(
                                        "file", name, "application/octet-stream", bytes))
                        .with(csrf())
                        .cookie(methodist);
        if (!amends.isEmpty()) request.param("amends", amends);
        var page =
                Objects.requireNonNull(
                        mvc.perform(request).andReturn().getResponse().getRedirectedUrl());
        await().atMost(Duration.ofSeconds(30)).until(() -> !text(page).contains("Читаем документ"));
        return page;
    }

    private String launched(String page) throws Exception {
        var answer =
                visit.send(
                        methodist,
                        page + "/launch",
                        "title",
                        "План развития",
                        "kind",
                        "ROADMAP",
                        "startsOn",
                        "2026-01-01",
                        "endsOn",
                        "2028-12-31",
                        "keptFrom",
                        "2026-09-01");
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private String text(String path) throws Exception {
        var answer = visit.open(methodist, path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString().replace('\u00a0', ' ');
    }
}
