package opora.staff.internal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.shared.web.Ui;
import opora.staff.internal.registry.PeopleLine;
import opora.staff.internal.rule.Employment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files that go out: the template, people to be corrected, rows that failed with their reasons. */
record SheetFiles(Ui ui) {

    private static final String WRONG = "FCECEA";
    private static final int REASONS_WIDTH = 60;

    void template(OutputStream to) throws IOException {
        try (var book = book(to)) {
            var sheet = book.newWorksheet(ui.text("people.title"));
            heads(sheet, SheetField.template());
        }
    }

    /** People as they are, each row with its code, so that nobody's later change is lost. */
    void current(OutputStream to, List<PeopleLine> lines, Map<UUID, String> units)
            throws IOException {
        try (var book = book(to)) {
            var sheet = book.newWorksheet(ui.text("people.title"));
            var fields = new java.util.ArrayList<>(SheetField.template());
            fields.removeAll(
                    List.of(
                            SheetField.BIRTH,
                            SheetField.SNILS,
                            SheetField.EXPERIENCE,
                            SheetField.INSTITUTION,
                            SheetField.COURSE,
                            SheetField.COURSE_DAY));
            fields.add(SheetField.KEY);
            heads(sheet, fields);
            int at = 1;
            for (var line : lines)
                for (var job : line.jobs()) {
                    for (int column = 0; column < fields.size(); column++)
                        put(sheet, at, column, fields.get(column), line, job, units);
                    at++;
                }
        }
    }

    private void put(
            Worksheet sheet,
            int at,
            int column,
            SheetField field,
            PeopleLine line,
            Employment job,
            Map<UUID, String> units) {
        var standing = line.standing();
        switch (field) {
            case FAMILY -> sheet.value(at, column, line.name().family());
            case GIVEN -> sheet.value(at, column, line.name().given());
            case PATRONYMIC -> sheet.value(at, column, line.name().patronymic());
            case UNIT -> sheet.value(at, column, units.getOrDefault(job.unit(), ""));
            case POST -> sheet.value(at, column, job.title());
            case SUBJECT -> sheet.value(at, column, String.join(", ", job.subjects()));
            case KIND -> sheet.value(at, column, ui.text("employment.kind." + job.kind()));
            case RATE -> sheet.value(at, column, job.rate());
            case LOAD -> sheet.value(at, column, job.load());
            case STARTED -> day(sheet, at, column, job.startsOn());
            case EDUCATION -> {
                if (standing != null && !standing.education().isEmpty())
                    sheet.value(
                            at, column, ui.text("people.facet.education." + standing.education()));
            }
            case CATEGORY -> {
                if (standing != null && !standing.category().isEmpty())
                    sheet.value(at, column, ui.text("fact.CATEGORY.code." + standing.category()));
            }
            case CATEGORY_DAY -> {
                if (standing != null && standing.categorySince() != null)
                    day(sheet, at, column, standing.categorySince());
            }
            case EMAIL -> sheet.value(at, column, line.email());
            case PHONE -> sheet.value(at, column, line.phone());
            case KEY -> sheet.value(at, column, job.id() + ":" + job.version());
            default -> {}
        }
    }

    private static void day(Worksheet sheet, int at, int column, java.time.LocalDate day) {
        sheet.value(at, column, day);
        sheet.style(at, column).format("dd.mm.yyyy").set();
    }

    /**
     * The rows that failed as they came, the wrong cells marked, the reasons in the last column.
     */
    void failed(OutputStream to, Path file, SheetColumns columns, List<SheetRepository.Line> failed)
            throws IOException {
        var reasons = new HashMap<Integer, List<Reason>>();
        for (var line : failed) reasons.put(line.no(), line.reasons());
        var where = new HashMap<SheetField, Integer>();
        columns.fields().forEach((at, field) -> where.put(field, at));
        try (var book = book(to)) {
            var sheet = book.newWorksheet(ui.text("spreadsheet.failed.name"));
            int last = columns.headings().size();
            for (int at = 0; at < last; at++) sheet.value(0, at, columns.headings().get(at));
            sheet.value(0, last, ui.text("spreadsheet.failed.why"));
            sheet.width(last, REASONS_WIDTH);
            sheet.range(0, 0, 0, last).style().bold().wrapText(true).set();
            sheet.freezePane(0, 1);
            int[] at = {1};
            new SheetFile(file)
                    .each((cells, no) -> {
                        var why = reasons.get(no);
                        if (why == null) return;
                        for (int column = 0; column < Math.min(last, cells.size()); column++)
                            sheet.value(
                                    at[0],
                                    column,
                                    shown(cells.get(column), columns.fields().get(column)));
                        sheet.value(
                                at[0],
                                last,
                                String.join(" ", why.stream().map(this::said).toList()));
                        sheet.style(at[0], last).wrapText(true).set();
                        for (var reason : why)
                            mark(sheet, at[0], where.get(reason.field()), reason);
                        at[0]++;
                    });
        }
    }

    /** A day that a workbook kept as a number is shown as a day. */
    private static String shown(String cell, @org.jspecify.annotations.Nullable SheetField field) {
        var day =
                field == SheetField.BIRTH
                        || field == SheetField.STARTED
                        || field == SheetField.CATEGORY_DAY
                        || field == SheetField.COURSE_DAY;
        return day && cell.matches("\\d{4,5}")
                ? SheetText.day(cell)
                        .map(one ->
                                java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy")
                                        .format(one))
                        .orElse(cell)
                : cell;
    }

    private void mark(
            Worksheet sheet,
            int at,
            @org.jspecify.annotations.Nullable Integer column,
            Reason reason) {
        if (column == null) return;
        sheet.style(at, column).fillColor(WRONG).set();
        sheet.comment(at, column, said(reason));
    }

    String said(Reason reason) {
        return ui.text("spreadsheet.reason." + reason.code(), reason.argument());
    }

    private void heads(Worksheet sheet, List<SheetField> fields) {
        for (int at = 0; at < fields.size(); at++) {
            sheet.value(0, at, ui.text("spreadsheet.field." + fields.get(at)));
            sheet.width(at, fields.get(at) == SheetField.KEY ? 14 : 18);
        }
        sheet.range(0, 0, 0, fields.size() - 1).style().bold().wrapText(true).set();
        sheet.freezePane(0, 1);
    }

    private static Workbook book(OutputStream to) {
        return new Workbook(to, "Opora", "1.0");
    }
}
