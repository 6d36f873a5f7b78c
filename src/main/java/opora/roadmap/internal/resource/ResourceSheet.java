package opora.roadmap.internal.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opora.shared.web.Ui;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list of resources as XLSX: a row a need, then the sums by kind. */
final class ResourceSheet {

    private static final List<String> HEADINGS =
            List.of("roadmap", "number", "measure", "kind", "need", "sum", "provided", "on");
    private static final int[] WIDTHS = {40, 8, 60, 16, 50, 16, 50, 14};

    static byte[] write(ResourceList list, Ui ui) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Opora", "1.0")) {
            var sheet = book.newWorksheet(ui.text("resources.title"));
            for (int at = 0; at < HEADINGS.size(); at++) {
                sheet.value(0, at, ui.text("resources.column." + HEADINGS.get(at)));
                sheet.width(at, WIDTHS[at]);
            }
            sheet.range(0, 0, 0, HEADINGS.size() - 1).style().bold().wrapText(true).set();
            int at = 1;
            for (var row : list.rows()) row(sheet, at++, row, ui);
            at++;
            for (var sum : list.sums()) {
                sheet.value(at, 3, ui.text("resource.kind." + sum.kind()));
                sheet.value(at, 4, ui.text("resources.given", sum.given(), sum.needs()));
                sheet.value(at, 5, sum.amount());
                sheet.value(at++, 6, sum.covered());
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int at, ResourceRow row, Ui ui) {
        sheet.value(at, 0, row.roadmapTitle());
        sheet.value(at, 1, row.number());
        sheet.value(at, 2, row.title());
        sheet.value(at, 3, ui.text("resource.kind." + row.kind()));
        sheet.value(at, 4, row.need());
        if (row.amount() != null) sheet.value(at, 5, row.amount());
        sheet.value(at, 6, row.provided());
        if (row.providedOn() != null) {
            sheet.value(at, 7, row.providedOn());
            sheet.style(at, 7).format("dd.mm.yyyy").set();
        }
    }

    private ResourceSheet() {}
}
