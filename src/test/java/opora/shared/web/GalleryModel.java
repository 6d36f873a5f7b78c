package opora.shared.web;

import static opora.shared.web.Sign.AHEAD;
import static opora.shared.web.Sign.DONE;
import static opora.shared.web.Sign.DUE;
import static opora.shared.web.Sign.LATE;
import static opora.shared.web.Sign.SLOW;
import static opora.shared.web.Sign.WAIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BeanPropertyBindingResult;

/** Invented things for the gallery's pages. */
public final class GalleryModel {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final MonthAxis AXIS = MonthAxis.schoolYear(TODAY);

    public record Row(
            String number,
            String title,
            String term,
            String understood,
            String executor,
            Strip strip,
            Sign sign,
            String words,
            String result) {}

    public record Form(String title) {

        public String getTitle() {
            return title;
        }

        public String getEndsOn() {
            return "32.13.2026";
        }

        public String getFile() {
            return "";
        }
    }

    static Map<String, Object> of(String page) {
        var model = new HashMap<String, Object>();
        if (page.equals("roadmap")) {
            model.put("axis", AXIS);
            model.put("rows", rows());
        }
        if (page.equals("forms")) {
            var errors = new BeanPropertyBindingResult(new Form("Школа"), "form");
            errors.rejectValue("endsOn", "form.invalid");
            errors.reject("form.invalid");
            model.put("form", errors.getTarget());
            model.put("org.springframework.validation.BindingResult.form", errors);
        }
        return model;
    }

    private static List<Row> rows() {
        return List.of(
                new Row(
                        "1.1",
                        "Утверждение состава методического совета округа и плана его заседаний",
                        "Ежегодно до 15 сентября",
                        "каждый год, 3 срока",
                        "Управление образования",
                        strip().box(DONE, day(9, 1), day(9, 15), "до 15 сентября, исполнено", "#1"),
                        DONE,
                        "исполнено 11 сентября",
                        "Приказ о составе, план заседаний"),
                new Row(
                        "1.2",
                        "Проведение заседаний методического совета округа",
                        "Один раз в квартал",
                        "4 раза в год, 10 сроков",
                        "Методический центр",
                        strip().box(DONE, day(9, 1), day(9, 30), "до 30 сентября, исполнено", "#2")
                                .box(AHEAD, day(10, 1), day(12, 31), "до 31 декабря, впереди", null)
                                .box(AHEAD, day(13, 1), day(15, 31), "до 31 марта, впереди", null),
                        AHEAD,
                        "впереди, до 31 декабря",
                        "Протоколы и решения совета"),
                new Row(
                        "1.3",
                        "Разработка положения о муниципальной методической службе",
                        "Октябрь 2026 г.",
                        "один срок, весь октябрь",
                        "Лужина М. А.",
                        strip().box(
                                        SLOW,
                                        day(10, 1),
                                        day(10, 31),
                                        "до 31 октября, исполнено позже",
                                        "#3"),
                        SLOW,
                        "исполнено на 6 дней позже",
                        "Положение"),
                new Row(
                        "1.4",
                        "Методический час для заместителей директоров школ",
                        "Первая и третья среда месяца",
                        "2 раза в месяц, 48 сроков",
                        "Методисты центра",
                        strip().box(DONE, day(9, 2), day(9, 2), "сентябрь, исполнено", "#4")
                                .box(DONE, day(10, 7), day(10, 7), "октябрь, исполнено", "#4")
                                .box(DUE, day(11, 18), day(11, 18), "сегодня, пора", "#4")
                                .box(AHEAD, day(12, 2), day(12, 2), "декабрь, впереди", null),
                        DUE,
                        "пора: сегодня в 14:00",
                        "Материалы часа"),
                new Row(
                        "1.5",
                        "Обновление раздела «Методическая служба» на сайте",
                        "Ежемесячно до 10 числа",
                        "каждый месяц, 28 сроков",
                        "Рябинкина О. Т.",
                        strip().box(
                                        SLOW,
                                        day(9, 1),
                                        day(9, 10),
                                        "до 10 сентября, исполнено позже",
                                        "#5")
                                .box(
                                        DONE,
                                        day(10, 1),
                                        day(10, 10),
                                        "до 10 октября, исполнено",
                                        "#5")
                                .box(
                                        LATE,
                                        day(11, 1),
                                        day(11, 10),
                                        "до 10 ноября, просрочено",
                                        "#5")
                                .box(
                                        Sign.MOVED,
                                        day(12, 1),
                                        day(12, 10),
                                        "до 10 декабря, перенесено",
                                        null),
                        LATE,
                        "просрочено на 8 дней",
                        "Актуальные документы в открытом доступе"),
                new Row(
                        "1.6",
                        "Сопровождение школ с низкими результатами",
                        "Весь период",
                        "непрерывно, контрольная точка до 31 декабря",
                        "Методический центр",
                        strip().run(day(9, 1), day(20, 31), TODAY, "весь год, идёт"),
                        WAIT,
                        "на решении",
                        "Справка"));
    }

    private static Strip strip() {
        return new Strip(AXIS);
    }

    /**
     * Month counted from January 2026, so that 13 is the next January; the day is kept inside it.
     */
    private static LocalDate day(int month, int day) {
        var whole = YearMonth.of(2026, 1).plusMonths(month - 1);
        return whole.atDay(Math.min(day, whole.lengthOfMonth()));
    }

    private GalleryModel() {}
}
