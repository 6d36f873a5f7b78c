package opora.roadmap.internal.template;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opora.shared.Period;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Writes the documents of the invented municipalities out of two templates. Run after a change of
 * those: {@code opora.roadmap.internal.template.DemoDocuments src/main/resources/demo}.
 */
public final class DemoDocuments {

    /** What stands above the table: all of it invented. */
    record Act(String issuer, String date, String number, String control, String signed) {}

    private static final List<String> HEADINGS =
            List.of(
                    "№ п/п",
                    "Мероприятие",
                    "Срок исполнения",
                    "Исполнители",
                    "Ожидаемый результат");

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        write(
                folder.resolve("roadmap-zarechny.docx"),
                new Templates().get("methodical-model"),
                2026,
                2028,
                "Дорожная карта развития методической работы в Заречном муниципальном округе",
                new Act(
                        "Управление образования Заречного муниципального округа",
                        "26 января 2026 г.",
                        "34",
                        "главного специалиста управления образования Климову И.С.",
                        "Начальник управления образования Г.П. Воронцова"));
        write(
                folder.resolve("plan-lesnoy.docx"),
                new Templates().get("development-plan"),
                2026,
                2027,
                "План мероприятий по профессиональному развитию педагогов Верхнелесного муниципального района",
                new Act(
                        "Отдел образования Верхнелесного муниципального района",
                        "12 февраля 2026 г.",
                        "19-о",
                        "директора центра развития образования Пахомову И.В.",
                        "Начальник отдела образования О.Н. Самарин"));
    }

    private static void write(
            Path file, PlanTemplate template, int first, int last, String title, Act act)
            throws IOException {
        var years = new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            landscape(document);
            var named = title + " на " + first + "–" + last + " годы";
            act(document, act, named);
            centred(document, named, true);
            table(document, new TemplateReading(template, years));
            if (!template.indicators().isEmpty()) indicators(document, template, first, last);
            document.write(out);
        }
    }

    private static void landscape(XWPFDocument document) {
        var size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(16838));
        size.setH(BigInteger.valueOf(11906));
    }

    private static void act(XWPFDocument document, Act act, String title) {
        centred(document, act.issuer(), true);
        centred(document, "ПРИКАЗ", true);
        plain(document, "от " + act.date() + " № " + act.number());
        plain(document, "Об утверждении документа «" + title + "»");
        plain(document, "ПРИКАЗЫВАЮ:");
        plain(document, "1. Утвердить прилагаемый документ «" + title + "».");
        plain(document, "2. Контроль за исполнением приказа возложить на " + act.control());
        plain(document, act.signed());
        var annex = document.createParagraph();
        annex.setPageBreak(true);
        annex.setAlignment(ParagraphAlignment.RIGHT);
        annex.createRun().setText("Приложение к приказу от " + act.date() + " № " + act.number());
    }

    private static void table(XWPFDocument document, TemplateReading reading) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        for (var section : reading.template().sections()) {
            var number = section.number().isEmpty() ? "" : section.number() + ". ";
            rows.add(List.of(number + section.title()));
            for (var row : section.rows())
                rows.add(
                        List.of(
                                row.number(),
                                row.title(),
                                reading.dated(row.term()),
                                row.executors(),
                                row.result()));
        }
        fill(document.createTable(rows.size(), HEADINGS.size()), rows);
    }

    private static void indicators(
            XWPFDocument document, PlanTemplate template, int first, int last) {
        plain(document, "");
        centred(document, "Целевые показатели", true);
        var head = new ArrayList<>(List.of("№ п/п", "Показатель"));
        for (int year = first; year <= last; year++) head.add(String.valueOf(year));
        var rows = new ArrayList<List<String>>();
        rows.add(head);
        for (var one : template.indicators()) {
            var row = new ArrayList<>(List.of(one.number(), one.name()));
            for (int i = 0; i <= last - first; i++) {
                var value = one.targets().get(Math.min(i, one.targets().size() - 1));
                row.add(value == null ? "-" : value.toPlainString());
            }
            rows.add(row);
        }
        fill(document.createTable(rows.size(), head.size()), rows);
    }

    /** A row of one cell spans the table: the heading of a section. */
    private static void fill(XWPFTable table, List<List<String>> rows) {
        table.setWidth("100%");
        for (int r = 0; r < rows.size(); r++) {
            var cells = rows.get(r);
            var row = table.getRow(r);
            if (cells.size() == 1) {
                var span = row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan();
                span.setVal(BigInteger.valueOf(row.getTableCells().size()));
                while (row.getTableCells().size() > 1) row.removeCell(1);
            }
            for (int c = 0; c < cells.size(); c++) row.getCell(c).setText(cells.get(c));
        }
    }

    private static void centred(XWPFDocument document, String text, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
    }

    private static void plain(XWPFDocument document, String text) {
        for (var line : Arrays.asList(text.split("\n")))
            document.createParagraph().createRun().setText(line);
    }

    private DemoDocuments() {}
}
