package opora.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opora.reading.Layout.Block;
import opora.reading.Layout.Paragraph;
import opora.reading.OrderItem.Nature;
import org.junit.jupiter.api.Test;

class OrderItemsTest {

    private static final String[] ORDER = {
        "П Р И К А З",
        "от 14 августа 2026 года № 317-од",
        "П Р И К А З Ы В А Ю:",
        "1. Утвердить:",
        "1.1. Положение о службе (приложение 1);",
        "1.2. Дорожную карту на 2026-2028 годы (приложение 2).",
        "2. Методическому центру обеспечить условия для реализации дорожной карты.",
        "3. Руководителям образовательных организаций:",
        "3.1. создать организационно-методические условия;",
        "3.2. назначить ответственных лиц до 10 сентября 2026 года.",
        "4. Ильиной О.П., методисту центра, ежеквартально готовить сводку.",
        "5. Признать утратившим силу приказ от 27.11.2017 № 882-од.",
        "6. Разместить приказ на сайте.",
        "7. Контроль исполнения приказа возложить на Соколову Анну Ивановну, заместителя начальника управления.",
        "Начальник управления образования",
        "И.И. Белов",
        "Положение о службе",
        "1. Общие положения",
    };

    @Test
    void items_stand_between_the_order_and_its_signature() {
        assertThat(items(ORDER))
                .extracting(OrderItem::number)
                .containsExactly("1.1", "1.2", "2", "3.1", "3.2", "4", "5", "6", "7");
    }

    @Test
    void what_heads_other_items_gives_them_its_verb_or_its_addressee() {
        var items = items(ORDER);

        assertThat(items.get(0).text()).isEqualTo("Утвердить Положение о службе (приложение 1);");
        assertThat(items.get(3).text()).isEqualTo("Создать организационно-методические условия;");
        assertThat(items.get(3).executors()).isEqualTo("Руководители образовательных организаций");
    }

    @Test
    void the_addressee_is_said_in_the_nominative_and_read_as_an_executor() {
        var items = items(ORDER);

        assertThat(items.get(2).executors()).isEqualTo("Методический центр");
        assertThat(items.get(5).executors()).startsWith("Ильина О.П.");
        assertThat(items.get(5).parties()).extracting(Party::name).contains("Ильина О.П.");
    }

    @Test
    void some_items_are_done_by_the_order_itself() {
        assertThat(items(ORDER))
                .extracting(OrderItem::nature)
                .containsExactly(
                        Nature.ENACTED,
                        Nature.ENACTED,
                        Nature.TASK,
                        Nature.TASK,
                        Nature.TASK,
                        Nature.TASK,
                        Nature.ENACTED,
                        Nature.TASK,
                        Nature.CONTROL);
    }

    @Test
    void a_term_inside_an_item_is_found() {
        assertThat(items(ORDER))
                .extracting(OrderItem::term)
                .containsExactly(
                        "", "", "", "", "до 10 сентября 2026 года", "ежеквартально", "", "", "");
    }

    @Test
    void a_plan_alone_has_no_order() {
        assertThat(items("План мероприятий", "1. Общие положения", "2. Цели")).isEmpty();
    }

    @Test
    void the_explanation_names_those_responsible_and_the_goal() {
        var layout =
                layout(
                        "Дорожная карта по развитию на 2026-2028 годы",
                        "Ответственные за реализацию «дорожной карты»:",
                        "· отдел образования администрации;",
                        "· учебный отдел МКУ «Центр сопровождения»;",
                        "· образовательные организации округа;",
                        "Цель дорожной карты – рост качества.",
                        "Далее текст");
        var passport = new DocumentReader().read(layout, ReadingOptions.none()).passport();

        assertThat(passport.responsible())
                .containsExactly(
                        "отдел образования администрации",
                        "учебный отдел МКУ «Центр сопровождения»",
                        "образовательные организации округа");
        assertThat(passport.goal()).isEqualTo("рост качества.");
    }

    @Test
    void whoever_approves_the_plan_beside_the_order_is_named_too() {
        var layout =
                layout(
                        "ПРИКАЗ",
                        "от 14 августа 2026 года № 317-од",
                        "ПРИКАЗЫВАЮ:",
                        "1. Утвердить комплекс мер («дорожную карту») на 2026-2028 годы.",
                        "Начальник управления образования И.И. Белов",
                        "УТВЕРЖДАЮ",
                        "Директор МКУ «Центр развития»",
                        "_____ А.П. Орлова",
                        "Комплекс мер («дорожная карта») на 2026-2028 годы");
        var passport = new DocumentReader().read(layout, ReadingOptions.none()).passport();

        assertThat(passport.approvedBy()).startsWith("И.И. Белов");
        assertThat(passport.secondApprover())
                .isEqualTo("А.П. Орлова, директор МКУ «Центр развития»");
    }

    private static List<OrderItem> items(String... lines) {
        return new DocumentReader().read(layout(lines), ReadingOptions.none()).orderItems();
    }

    private static Layout layout(String... lines) {
        var blocks = new ArrayList<Block>();
        for (var line : lines)
            blocks.add(new Paragraph(line, new Place(null, null, blocks.size(), null)));
        return new Layout(Layout.Format.DOCX, blocks, List.of());
    }
}
