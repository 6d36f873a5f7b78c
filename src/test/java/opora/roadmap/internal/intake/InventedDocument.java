package opora.roadmap.internal.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A small order with a plan of three rows, one of them doubtful, as a methodist would have it on
 * the disk.
 */
final class InventedDocument {

    static final String DOUBTFUL = "Ежегодно в мае (до 2028 года)";

    private static final List<List<String>> ROWS =
            List.of(
                    List.of("№", "Мероприятие", "Срок", "Исполнители", "Ожидаемый результат"),
                    List.of(
                            "1.1.",
                            "Заседание методического совета",
                            "ежеквартально",
                            "Методический центр",
                            "Протоколы"),
                    List.of(
                            "1.2.",
                            "Мониторинг методической работы",
                            DOUBTFUL,
                            "Методический центр",
                            "Справка"),
                    List.of(
                            "1.3.",
                            "Конкурс «Педагогический старт»",
                            "февраль 2027",
                            "Неведомый центр",
                            "Приказ об итогах"));

    static byte[] order() {
        return docx(
                List.of(
                        "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ",
                        "ПРИКАЗ",
                        "от 14 августа 2026 года № 317-од",
                        "Об утверждении плана мероприятий на 2026-2028 годы",
                        "ПРИКАЗЫВАЮ:",
                        "1. Утвердить план мероприятий («дорожную карту») развития методической службы на 2026-2028 годы.",
                        "2. Методическому центру обеспечить организационные условия для реализации плана.",
                        "3. Контроль исполнения приказа оставляю за собой.",
                        "План мероприятий («дорожная карта») развития методической службы на 2026-2028 годы",
                        "Ответственные за реализацию плана:",
                        "– отдел образования администрации;",
                        "– МБУ «Дворец творчества»;",
                        "Цель плана – рост качества методической работы."),
                ROWS);
    }

    /** The same order with the first row reworded, the second gone and a fourth added. */
    static byte[] amended() {
        return docx(
                List.of(
                        "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ",
                        "ПРИКАЗ",
                        "от 12 ноября 2026 года № 401-од",
                        "План мероприятий («дорожная карта») развития методической службы на 2026-2028 годы"),
                List.of(
                        ROWS.get(0),
                        List.of(
                                "1.1.",
                                "Заседание методического совета округа",
                                "ежеквартально",
                                "Методический центр",
                                "Протоколы"),
                        ROWS.get(3),
                        List.of(
                                "1.4.",
                                "Школа молодого педагога",
                                "октябрь 2027",
                                "Методический центр",
                                "Программа")));
    }

    private static byte[] docx(List<String> paragraphs, List<List<String>> rows) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var text : paragraphs) document.createParagraph().createRun().setText(text);
            var table = document.createTable(rows.size(), rows.getFirst().size());
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    table.getRow(i).getCell(j).setText(rows.get(i).get(j));
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private InventedDocument() {}
}
