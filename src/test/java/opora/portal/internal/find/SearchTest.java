package opora.portal.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class SearchTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;

    Town town;
    Unit school;

    @BeforeEach
    void found() throws Exception {
        town = Town.found(context);
        school = town.school("Берёзовская школа");
        town.person("Ковалёва Людмила Аркадьевна", "учитель химии", school);
        Viewers.call(
                town.methodist,
                () ->
                        mvc.perform(
                                MockMvcRequestBuilders.post("/roadmaps/templates/methodical-model")
                                        .param("title", "Наставничество в нашем округе")
                                        .param("from", "2026")
                                        .param("to", "2028")));
    }

    @ParameterizedTest
    @CsvSource({
        "наставников, Закрепление наставников",
        "наставник, Закрепление наставников",
        "НАСТАВНИКУ, Реестр молодых педагогов и наставников",
        "округам, Наставничество в нашем округе",
        "диагностикой затруднений, Диагностика профессиональных затруднений",
        "мастр-класы, Открытые уроки и мастер-классы",
        "диагнстика, Диагностика профессиональных затруднений",
        "ковалева, Ковалёва Людмила",
        "Кавалева, Ковалёва Людмила",
        "березовская, Берёзовская школа",
        "Бирезовская, Берёзовская школа"
    })
    void any_form_of_a_word_and_a_slip_find_it(String typed, String expected) throws Exception {
        assertThat(search(town.methodist, typed)).contains(expected);
        assertThat(search(Town.found(context).methodist, typed)).doesNotContain(expected);
    }

    @Test
    void who_may_not_read_finds_nothing_of_it() throws Exception {
        var teacher = town.hat("Котова Ева Ильинична", "учитель", Role.TEACHER, school);
        assertThat(search(teacher, "наставничество")).doesNotContain("в нашем округе");
        assertThat(search(teacher, "ковалёва")).doesNotContain("Людмила");
        assertThat(search(teacher, "берёзовская")).contains("Берёзовская школа");
    }

    @ParameterizedTest
    @CsvSource({"' '", "а", "'&|!:*'", "\"'; drop table x; --\"", "%", "\\"})
    void odd_words_are_no_trouble(String typed) throws Exception {
        assertThat(search(town.methodist, typed)).contains("Что найти");
    }

    private String search(TestHat hat, String typed) throws Exception {
        var answer =
                Viewers.call(
                        hat,
                        () ->
                                mvc.perform(MockMvcRequestBuilders.get("/search").param("q", typed))
                                        .andReturn()
                                        .getResponse());
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
