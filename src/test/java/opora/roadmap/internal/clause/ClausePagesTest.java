package opora.roadmap.internal.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import opora.roadmap.Pages;
import opora.roadmap.PlanDay;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.view.Plans;
import opora.shared.Role;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import(PlanDay.class)
class ClausePagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired DSLContext db;
    @Autowired TransactionOperations transactions;

    Town town;
    TestHat head;
    String roadmap;
    Pages pages;

    @BeforeEach
    void found() throws Exception {
        pages = new Pages(mvc);
        town = Town.found(context);
        var id = new Plans(context).inForce(town);
        roadmap = "/roadmaps/" + id;
        head =
                town.hat(
                        "Котов Илья Петрович",
                        "директор",
                        Role.ORGANISATION_HEAD,
                        town.school("СОШ 2"));
        published(id);
        pages.post(
                town.methodist,
                roadmap + "/clauses",
                Map.of("number", "4.3.", "text", "Цели всех уровней едины."));
    }

    private void published(UUID id) {
        Viewers.as(
                town.methodist,
                () ->
                        transactions.executeWithoutResult(_ ->
                                db.execute(
                                        "update roadmap.roadmap set audience = 'DESCENDANTS' where"
                                                + " id = {0}",
                                        id)));
    }

    @Test
    void a_clause_opens_by_its_own_link_for_the_schools_too() throws Exception {
        assertThat(pages.text(head, roadmap + "/clauses/4.3")).contains("Цели всех уровней едины");
        assertThat(pages.get(head, roadmap + "/clauses/4.4").getStatus()).isEqualTo(404);
    }

    @Test
    void a_plan_of_a_school_leans_on_the_goal_of_the_municipality() throws Exception {
        var made =
                pages.post(
                        head,
                        "/plans",
                        Map.of(
                                "title",
                                "План школы",
                                "startsOn",
                                "2026-11-01",
                                "endsOn",
                                "2026-11-30"));
        var plan = java.util.Objects.requireNonNull(made.getRedirectedUrl()).split("\\?")[0];
        var clause =
                pages.found(
                        head, plan + "/grounds", "<option value=\"([0-9a-f-]{36})\"[^>]*>п. 4.3");
        pages.post(head, plan + "/grounds", Map.of("clause", clause));

        assertThat(pages.text(head, plan + "/grounds")).contains("Цели всех уровней едины");
        assertThat(pages.text(town.methodist, roadmap + "/clauses/4.3")).contains("План школы");
        assertThat(pages.get(town.authority, plan + "/grounds").getStatus()).isEqualTo(200);
        assertThat(
                        pages.post(town.methodist, plan + "/grounds", Map.of("clause", clause))
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_clause_without_an_answer_is_said_to_have_none() throws Exception {
        assertThat(pages.text(town.methodist, roadmap + "/clauses"))
                .contains("1 пункт пока без ответа");
    }

    @Test
    void a_clause_of_the_same_number_is_said_anew_and_keeps_what_leans_on_it() throws Exception {
        pages.post(
                town.methodist,
                roadmap + "/clauses",
                Map.of("number", "4.3", "text", "Цель одна на всех."));

        assertThat(pages.text(town.methodist, roadmap + "/clauses"))
                .contains("Цель одна на всех")
                .doesNotContain("уровней едины");
    }

    @Test
    void clauses_are_written_by_who_edits_the_roadmap_alone() throws Exception {
        var form = Map.of("number", "5", "text", "Пункт");
        assertThat(pages.post(town.authority, roadmap + "/clauses", form).getStatus())
                .isEqualTo(403);
        var other = Town.found(context);
        assertThat(pages.post(other.methodist, roadmap + "/clauses", form).getStatus())
                .isEqualTo(404);
        assertThat(pages.get(other.methodist, roadmap + "/clauses/4.3").getStatus()).isEqualTo(404);
    }

    @Test
    void any_abbreviation_finds_the_municipal_system() throws Exception {
        for (var said : new String[] {"ММС", "МСМС", "мс", "МСМ"})
            assertThat(pages.text(head, "/concepts?q=" + said))
                    .as(said)
                    .contains("Муниципальная система методического сопровождения");
        assertThat(pages.text(head, "/search?q=ММС"))
                .contains("Муниципальная система методического сопровождения");
    }

    @Test
    void a_concept_is_kept_by_its_unit_and_read_below() throws Exception {
        var added =
                pages.post(
                        town.methodist,
                        "/concepts",
                        Map.of(
                                "name",
                                "Методический час",
                                "abbreviations",
                                "МЧ, час",
                                "definition",
                                "Встреча педагогов раз в неделю"));
        var card = java.util.Objects.requireNonNull(added.getRedirectedUrl());

        assertThat(pages.text(head, "/concepts?q=МЧ")).contains("Методический час");
        assertThat(pages.post(head, card + "/removal", Map.of()).getStatus()).isEqualTo(404);
        assertThat(pages.get(Town.found(context).methodist, card).getStatus()).isEqualTo(404);
        assertThat(pages.post(town.authority, "/concepts", Map.of("name", "х")).getStatus())
                .isEqualTo(403);
        assertThat(pages.post(town.methodist, "/concepts", Map.of("name", "Слово")).getStatus())
                .isEqualTo(422);
    }
}
