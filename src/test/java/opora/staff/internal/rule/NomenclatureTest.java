package opora.staff.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import opora.DemoTest;
import opora.staff.internal.Posts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DemoTest
class NomenclatureTest {

    @Autowired Posts posts;

    @ParameterizedTest
    @CsvSource({
        "учитель математики и физики,TEACHER,PEDAGOGICAL",
        "Учитель-логопед,SPEECH_TEACHER,PEDAGOGICAL",
        "старший воспитатель,SENIOR_EDUCATOR,PEDAGOGICAL",
        "воспитатель группы продлённого дня,EDUCATOR,PEDAGOGICAL",
        "помощник воспитателя,ASSISTANT_EDUCATOR,OTHER",
        "секретарь,SECRETARY,OTHER",
        "доцент кафедры педагогики,UNIVERSITY_LECTURER,OTHER",
        "старший преподаватель,UNIVERSITY_LECTURER,OTHER",
        "зам. директора по УВР,DEPUTY,MANAGEMENT",
        "заместитель директора по воспитательной работе,DEPUTY,MANAGEMENT",
        "директор школы,DIRECTOR,MANAGEMENT",
        "заведующий хозяйством,HOUSEKEEPER,OTHER",
        "заведующая,HEAD,MANAGEMENT"
    })
    void a_title_is_recognised_by_its_longest_beginning(
            String title, String code, PostCategory category) {
        var post = posts.nomenclature().recognise(title).orElseThrow();

        assertThat(post.code()).isEqualTo(code);
        assertThat(post.category()).isEqualTo(category);
    }

    @Test
    void subjects_are_read_out_of_a_title() {
        assertThat(posts.nomenclature().subjectsIn("учитель химии, биологии и географии"))
                .containsExactlyInAnyOrder("химия", "биология", "география");
    }
}
