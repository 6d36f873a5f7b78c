package opora.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opora.document.Paper.Cell;
import opora.document.Paper.Column;
import opora.document.Paper.Line;
import opora.document.Paper.Row;
import opora.document.Paper.SignOff;
import opora.document.Paper.Style;
import opora.document.Paper.Table;

/** Papers of tests. */
public final class Papers {

    public static Paper report(int rows, boolean landscape) {
        var lines = new ArrayList<Row>();
        for (int at = 0; at < rows; at++) {
            if (at % 20 == 0) lines.add(Row.section("%d. Раздел".formatted(1 + at / 20)));
            lines.add(
                    Row.of(
                            List.of(
                                    Cell.of("1." + at),
                                    Cell.of(
                                            "Проведение заседаний методического совета округа и"
                                                    + " утверждение плана работы на учебный год"),
                                    Cell.of("ежеквартально, до 15 числа"),
                                    Cell.of("Методический центр, руководители организаций"),
                                    Cell.of("Протокол заседания"),
                                    Cell.of(LocalDate.of(2026, 11, 18), "18.11.2026"))));
        }
        return paper(landscape, lines);
    }

    public static Paper paper(boolean landscape, List<Row> rows) {
        return new Paper(
                "Отчёт об исполнении: «План/факт»",
                landscape,
                List.of(
                        new Line(Style.CENTRED, "Методический центр"),
                        new Line(Style.TITLE, "Отчёт об исполнении дорожной карты"),
                        new Line(Style.BODY, "К 18 ноября наступило 32 срока. Исполнено 28."),
                        new Line(Style.HEADING, "План и факт"),
                        new Table(
                                List.of(
                                        new Column("№", 6),
                                        new Column("Мероприятие", 32),
                                        new Column("Срок", 14),
                                        new Column("Исполнители", 18),
                                        new Column("Результат", 15),
                                        new Column("Отметка об исполнении", 15)),
                                rows),
                        new SignOff("Директор", "М. А. Лужина")));
    }

    private Papers() {}
}
