package opora.document.internal.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import opora.roadmap.Pages;
import opora.roadmap.PlanDay;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.view.Plans;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.Unit;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A document from the methodist to the teachers of a school and back as a sheet. */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(PlanDay.class)
class CirculationPagesTest {

    private static final LocalDate TODAY = LocalDate.parse(Plans.TODAY.toString());

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired DSLContext db;
    @Autowired TransactionTemplate transactions;

    Town town;
    Unit school;
    TestHat head;
    TestHat teacher;
    TestHat other;
    Pages pages;

    @BeforeEach
    void found() {
        pages = new Pages(mvc);
        town = Town.found(context);
        school = town.school("СОШ 2");
        head = town.hat("Котов Илья Петрович", "директор", Role.ORGANISATION_HEAD, school);
        teacher = town.hat("Ольхина Вера Павловна", "учитель", Role.TEACHER, school);
        other = town.hat("Яснева Рита Львовна", "учитель", Role.TEACHER, school);
    }

    private String act(TestHat who) throws Exception {
        var added =
                pages.post(
                        who,
                        "/grounds",
                        Map.of(
                                "kind", "LETTER",
                                "level", "FEDERAL",
                                "number", "12-34",
                                "issuedOn", "2026-09-12",
                                "title", "Методические рекомендации о росте"));
        assertThat(added.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(added.getRedirectedUrl()).substring("/grounds/".length());
    }

    private String sent(TestHat who, Map<String, String> more) throws Exception {
        var form = new HashMap<String, String>();
        form.put("things", "GROUND:" + act(who));
        form.put("title", "Рекомендации о росте");
        form.put("dueOn", TODAY.plusDays(10).toString());
        form.put("reach", "HEADS");
        form.put("everybody", "false");
        form.putAll(more);
        var answer = pages.post(who, "/circulations", form);
        assertThat(answer.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private String toSchool(String reach) throws Exception {
        return sent(
                town.methodist, Map.of("reach", reach, "units", school.id().value().toString()));
    }

    private String unit(String circulation) {
        return circulation + "/units/" + school.id();
    }

    @Test
    void a_head_says_it_for_his_school_in_one_press_on_the_page_of_the_day() throws Exception {
        var circulation = toSchool("HEADS");
        assertThat(pages.text(head, "/today"))
                .contains("Рекомендации о росте", circulation + "/acknowledgements?today=true");
        assertThat(pages.text(town.methodist, circulation)).contains("Ознакомлены 0 из 1", "ждём");

        var pressed = pages.post(head, circulation + "/acknowledgements", Map.of("today", "true"));

        assertThat(pressed.getRedirectedUrl()).isEqualTo("/today");
        assertThat(pages.text(head, "/today")).doesNotContain("Рекомендации о росте");
        assertThat(pages.text(town.methodist, circulation))
                .contains("Ознакомлены 1 из 1", "Котов Илья Петрович", "18 ноября");
        assertThat(pages.text(head, circulation))
                .contains("Ознакомлены 18 ноября", "Методические рекомендации о росте");
    }

    @Test
    void people_of_the_school_get_it_from_their_head_and_count_as_a_share() throws Exception {
        var circulation = toSchool("STAFF");
        pages.post(head, circulation + "/acknowledgements", Map.of());
        assertThat(pages.text(head, "/today")).contains("Люди организации");
        assertThat(pages.get(teacher, circulation).getStatus()).as("not passed on").isEqualTo(404);

        var passed =
                pages.post(
                        head,
                        unit(circulation) + "/people",
                        Map.of("people", teacher.person().toString()));
        assertThat(passed.getStatus()).isEqualTo(302);
        assertThat(pages.text(teacher, "/today")).contains("Рекомендации о росте", "Ознакомлен");
        assertThat(pages.get(other, circulation).getStatus()).isEqualTo(404);
        pages.post(teacher, circulation + "/acknowledgements", Map.of());

        assertThat(pages.text(town.methodist, circulation))
                .contains("33 %: 1 из 3", "ознакомлены не все");
        assertThat(pages.text(town.methodist, circulation + "?state=DONE"))
                .doesNotContain("33 %: 1 из 3");
        assertThat(pages.text(head, unit(circulation)))
                .contains("Ольхина Вера Павловна", "отметил сам", "Яснева Рита Львовна");
    }

    @Test
    void a_signature_on_paper_is_entered_with_its_day_and_not_before_the_document_came()
            throws Exception {
        var circulation = toSchool("STAFF");
        pages.post(
                head, unit(circulation) + "/people", Map.of("people", other.person().toString()));
        var early =
                Map.of("people", other.person().toString(), "on", TODAY.minusDays(1).toString());
        assertThat(pages.post(head, unit(circulation) + "/acknowledgements", early).getStatus())
                .isEqualTo(422);

        var signed = Map.of("people", other.person().toString(), "on", TODAY.toString());
        assertThat(pages.post(head, unit(circulation) + "/acknowledgements", signed).getStatus())
                .isEqualTo(302);

        assertThat(pages.text(head, unit(circulation))).contains("подписано на бумаге");
        assertThat(pages.post(teacher, unit(circulation) + "/acknowledgements", signed).getStatus())
                .as("a teacher enters nobody")
                .isIn(403, 404);
    }

    @Test
    void single_people_are_named_by_the_sender() throws Exception {
        var circulation = sent(town.methodist, Map.of());
        assertThat(pages.text(town.methodist, circulation)).contains("Адресатов пока нет");
        assertThat(pages.text(town.methodist, circulation + "?who=Ольхин"))
                .contains("Ольхина Вера Павловна");

        pages.post(
                town.methodist,
                circulation + "/people",
                Map.of("people", teacher.person().toString()));

        assertThat(pages.text(teacher, circulation)).contains("Ознакомлен");
        assertThat(pages.get(head, unit(circulation)).getStatus()).isEqualTo(404);
        assertThat(pages.text(town.methodist, circulation))
                .contains("Ознакомлены 0 из 1", "Ольхина Вера Павловна");
    }

    @Test
    void the_sheet_is_printed_with_who_has_and_room_for_who_has_not() throws Exception {
        var circulation = toSchool("STAFF");
        for (var who : new PersonId[] {teacher.person(), other.person()})
            pages.post(head, unit(circulation) + "/people", Map.of("people", who.toString()));
        pages.post(teacher, circulation + "/acknowledgements", Map.of());

        var docx = pages.get(head, unit(circulation) + "/sheet?format=DOCX");
        try (var document =
                        new XWPFDocument(new ByteArrayInputStream(docx.getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText().replace('\u00a0', ' ').replace('\u2011', '-'))
                    .contains("Лист ознакомления", "12-34", "Ольхина Вера Павловна")
                    .contains("18.11.2026", "отмечено в системе", "Яснева Рита Львовна", "учитель");
        }
        var pdf = pages.get(town.methodist, circulation + "/sheet?format=PDF");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pages.get(head, circulation + "/sheet?format=PDF").getStatus()).isEqualTo(403);
    }

    @Test
    void a_head_sends_a_document_of_his_school_to_his_own_people() throws Exception {
        var circulation = sent(head, Map.of("reach", "STAFF", "everybody", "true"));
        pages.post(
                head, unit(circulation) + "/people", Map.of("people", teacher.person().toString()));

        assertThat(pages.text(teacher, "/today")).contains("Рекомендации о росте");
        assertThat(pages.text(head, "/circulations")).contains("Рекомендации о росте");
        var neighbour =
                town.hat(
                        "Дубов Пётр Ильич",
                        "директор",
                        Role.ORGANISATION_HEAD,
                        town.school("СОШ 3"));
        assertThat(pages.get(neighbour, circulation).getStatus()).isEqualTo(404);
    }

    @Test
    void closed_it_takes_no_more_and_shows_who_has_not() throws Exception {
        var circulation = toSchool("HEADS");
        pages.post(town.methodist, circulation + "/closing", Map.of());

        assertThat(pages.post(head, circulation + "/acknowledgements", Map.of()).getStatus())
                .isEqualTo(422);
        assertThat(pages.text(head, "/today")).doesNotContain("Рекомендации о росте");
        assertThat(pages.text(town.methodist, circulation)).contains("не ознакомлены");

        pages.post(town.methodist, circulation + "/reopening", Map.of());
        assertThat(pages.post(head, circulation + "/acknowledgements", Map.of()).getStatus())
                .isEqualTo(302);
    }

    @Test
    void others_neither_send_nor_see_and_a_foreign_document_is_not_there() throws Exception {
        var circulation = toSchool("HEADS");
        var stranger = Town.found(context);

        assertThat(pages.get(stranger.methodist, circulation).getStatus()).isEqualTo(404);
        assertThat(pages.get(teacher, "/circulations/new").getStatus()).isEqualTo(403);
        var foreign = new HashMap<String, String>();
        foreign.put("things", "GROUND:" + act(stranger.methodist));
        foreign.put("title", "Чужое");
        foreign.put("everybody", "false");
        foreign.put("dueOn", TODAY.toString());
        assertThat(pages.post(town.methodist, "/circulations", foreign).getStatus()).isEqualTo(404);
        foreign.put("things", "GROUND:" + UUID.randomUUID());
        foreign.put("dueOn", TODAY.minusDays(1).toString());
        assertThat(pages.post(town.methodist, "/circulations", foreign).getStatus()).isEqualTo(422);
    }

    @Test
    void a_roadmap_in_force_and_the_card_of_an_act_show_where_they_were_brought() throws Exception {
        var roadmap = new Plans(context).inForce(town);
        assertThat(pages.text(town.methodist, "/roadmaps/" + roadmap))
                .contains("/circulations/new?thing=ROADMAP:" + roadmap);
        var circulation = sent(town.methodist, Map.of("title", "Со своей карточкой"));
        var act = pages.found(town.methodist, circulation, "href=\"(/grounds/[0-9a-f-]{36})\"");
        assertThat(pages.text(town.methodist, act)).contains("Со своей карточкой");

        var plan =
                pages.post(
                        town.methodist,
                        "/circulations",
                        Map.of(
                                "things",
                                "ROADMAP:" + roadmap,
                                "title",
                                "План",
                                "everybody",
                                "false",
                                "dueOn",
                                TODAY.toString()));
        assertThat(pages.text(town.methodist, Objects.requireNonNull(plan.getRedirectedUrl())))
                .contains("/roadmaps/" + roadmap);
    }

    @Test
    void nobody_changes_what_was_said() throws Exception {
        var circulation = toSchool("HEADS");
        pages.post(head, circulation + "/acknowledgements", Map.of());

        int changed =
                Viewers.as(
                        head,
                        () ->
                                Objects.requireNonNull(
                                        transactions.execute(_ ->
                                                db.execute(
                                                        "update document.acknowledgement"
                                                                + " set acknowledged_on = {0}",
                                                        TODAY.minusDays(5)))));

        assertThat(changed).isZero();
        assertThat(pages.text(head, circulation)).contains("Ознакомлены 18 ноября");
    }
}
