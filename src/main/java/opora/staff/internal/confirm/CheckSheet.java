package opora.staff.internal.confirm;

import java.time.LocalDate;
import java.util.List;
import opora.document.Paper;
import opora.document.Paper.Cell;
import opora.shared.web.Ui;

/** How everybody stands, as a sheet. */
record CheckSheet(Ui ui, CheckPage page) {

    private static final List<String> HEADINGS =
            List.of("unit", "state", "on", "by", "people", "now", "late");

    Paper paper(LocalDate today) {
        var columns =
                HEADINGS.stream()
                        .map(one ->
                                new Paper.Column(
                                        ui.text("check.sheet." + one), one.equals("unit") ? 3 : 1))
                        .toList();
        var rows = page.shown().stream().map(line -> Paper.Row.of(cells(line, today))).toList();
        return new Paper(page.check().title(), true, List.of(new Paper.Table(columns, rows)));
    }

    private List<Cell> cells(SchoolLine line, LocalDate today) {
        var last = line.last();
        var late = line.daysLate(page.check(), today);
        return List.of(
                Cell.of(line.unit().called()),
                Cell.of(ui.text("check.state." + line.state())),
                last == null ? Cell.of("") : Cell.of(last.on(), ui.days().digits(last.on())),
                Cell.of(last == null ? "" : page.name(last)),
                last == null ? Cell.of("") : Cell.of(last.people()),
                Cell.of(line.people()),
                late == 0 ? Cell.of("") : Cell.of((int) late));
    }
}
