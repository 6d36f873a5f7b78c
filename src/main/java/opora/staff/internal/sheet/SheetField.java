package opora.staff.internal.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of a spreadsheet may hold, and the words its heading is known by (поле столбца).
 * The order is that of asking: the narrow before the wide.
 */
public enum SheetField {
    KEY("код строки"),
    SNILS("снилс|страхов\\w* (номер|свидетельств)"),
    BIRTH("дата рожд|д\\.? ?р\\.?$|родил|рождения"),
    EMAIL("e-?mail|почт|электронн"),
    PHONE("телефон|тел\\.|моб"),
    CATEGORY_DAY(
            "(дата|когда|год).*категор|категор.*(дата|установлен|присво)|дата (аттестац|присво)"),
    CATEGORY("категори"),
    COURSE_DAY("(дата|год|последн).*(курс|повышен)|курс\\w* \\(?дата"),
    COURSE("курс|повышени\\w* квалиф"),
    INSTITUTION("учебное завед|что окончил|вуз|какое.*заведение|кем выдан"),
    EDUCATION("образовани"),
    EXPERIENCE("пед\\w*\\.? ?стаж|стаж.*пед|стаж"),
    LOAD("нагрузк|час\\w* в нед|кол-?во час|количество час"),
    RATE("ставк|ставок"),
    KIND("совмест|вид занятост|основн\\w* (место|работник)|тип занятост"),
    STARTED("работает с|дата (приема|приёма|назнач|трудоустр)|принят|с какого"),
    SUBJECT("предмет|дисциплин|что преподает|что преподаёт"),
    POST("должност|кем работает"),
    UNIT("организаци|школа|учреждени|место работы|\\bоо\\b|\\bоу\\b"),
    FULL_NAME("^ф\\.? ?и\\.? ?о|фамилия,? имя|работник$|сотрудник$|учитель$|педагог$"),
    FAMILY("фамили"),
    GIVEN("^имя|имя$"),
    PATRONYMIC("отчеств");

    private final Pattern heading;

    SheetField(String heading) {
        this.heading = Pattern.compile(heading, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The field a heading speaks of. */
    static Optional<SheetField> of(String heading) {
        var folded = SheetText.folded(heading);
        if (folded.isEmpty()) return Optional.empty();
        return Arrays.stream(values())
                .filter(one -> one.heading.matcher(folded).find())
                .findFirst();
    }

    /** Columns of the template, as people fill them. */
    static List<SheetField> template() {
        return List.of(
                FAMILY,
                GIVEN,
                PATRONYMIC,
                BIRTH,
                SNILS,
                UNIT,
                POST,
                SUBJECT,
                KIND,
                RATE,
                LOAD,
                STARTED,
                EXPERIENCE,
                EDUCATION,
                INSTITUTION,
                CATEGORY,
                CATEGORY_DAY,
                COURSE,
                COURSE_DAY,
                EMAIL,
                PHONE);
    }
}
