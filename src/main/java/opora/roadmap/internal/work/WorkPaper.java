package opora.roadmap.internal.work;

import java.util.ArrayList;
import java.util.List;
import opora.document.Paper;
import opora.document.Paper.Cell;
import opora.document.Paper.Column;
import opora.document.Paper.Line;
import opora.document.Paper.Row;
import opora.document.Paper.Style;
import opora.shared.web.Ui;

/** A work plan as a sheet of paper (план на бумаге). */
final class WorkPaper {

    static Paper of(WorkPage page, Ui ui) {
        var plan = page.plan();
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var item : page.items()) rows.add(row(++number, item, ui));
        return new Paper(
                plan.title(),
                true,
                List.of(
                        new Line(Style.CENTRED, plan.unit()),
                        new Line(Style.TITLE, plan.title()),
                        new Line(Style.CENTRED, ui.period(plan.period())),
                        new Paper.Table(columns(ui), rows),
                        new Line(Style.NOTE, WorkWords.figures(ui, page.figures())),
                        new Paper.SignOff(ui.text("report.signer"), "")));
    }

    private static List<Column> columns(Ui ui) {
        return List.of(
                new Column(ui.text("report.column.number"), 5),
                new Column(ui.text("work.date"), 13),
                new Column(ui.text("work.time"), 7),
                new Column(ui.text("work.item"), 34),
                new Column(ui.text("work.venue"), 13),
                new Column(ui.text("work.responsible"), 16),
                new Column(ui.text("work.mark"), 12));
    }

    private static Row row(int number, WorkItem item, Ui ui) {
        return Row.of(
                List.of(
                        Cell.of(number),
                        item.oneDay()
                                ? Cell.of(item.startsOn(), ui.days().digits(item.startsOn()))
                                : Cell.of(
                                        ui.days().digits(item.startsOn())
                                                + " – "
                                                + ui.days().digits(item.endsOn())),
                        Cell.of(item.at() == null ? "" : ui.days().clock(item.at())),
                        Cell.of(title(item, ui)),
                        Cell.of(item.venue()),
                        Cell.of(item.responsible()),
                        Cell.of(item.doneOn() == null ? "" : ui.days().digits(item.doneOn()))));
    }

    private static String title(WorkItem item, Ui ui) {
        return item.measureNumber().isBlank()
                ? item.title()
                : item.title() + " (" + ui.text("work.measure", item.measureNumber()) + ")";
    }

    private WorkPaper() {}
}
