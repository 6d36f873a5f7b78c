package opora.staff.internal.erasure;

import java.util.ArrayList;
import java.util.List;
import opora.document.Paper;
import opora.document.Paper.Cell;
import opora.document.Paper.Column;
import opora.document.Paper.Line;
import opora.document.Paper.Row;
import opora.document.Paper.Style;
import opora.shared.web.Ui;

/** The act as a sheet of paper; it names nobody, or what was deleted would stand in it. */
final class ErasurePaper {

    private final Ui ui;
    private final Erasure done;

    ErasurePaper(Ui ui, Erasure done) {
        this.ui = ui;
        this.done = done;
    }

    Paper paper(String unit) {
        var day = ui.days().digits(done.actOn());
        var blocks = new ArrayList<Paper.Block>();
        blocks.add(new Line(Style.CENTRED, unit));
        blocks.add(new Line(Style.TITLE, ui.text("erasure.act.title", done.number(), day)));
        blocks.add(new Line(Style.BODY, ui.text("erasure.act.ground", done.ground())));
        blocks.add(
                new Line(
                        Style.BODY,
                        ui.text(
                                "erasure.act.who",
                                ui.days().digits(done.kept().workedFrom()),
                                ui.days().digits(done.kept().workedTo()))));
        blocks.add(
                new Paper.Table(
                        List.of(
                                new Column(ui.text("erasure.act.what"), 70),
                                new Column(ui.text("erasure.act.count"), 30)),
                        rows()));
        blocks.add(new Line(Style.BODY, ui.text("erasure.act.stays")));
        blocks.add(new Line(Style.BODY, ui.text("erasure.act.way")));
        for (int signer = 0; signer < 3; signer++)
            blocks.add(new Paper.SignOff(ui.text("erasure.act.member"), ""));
        return new Paper(ui.text("erasure.act.file", done.number()), false, blocks);
    }

    private List<Row> rows() {
        var kept = done.kept();
        var rows = new ArrayList<Row>();
        if (kept.whole()) rows.add(row("erasure.lost.name", 1));
        rows.add(row("erasure.lost.facts", kept.facts()));
        rows.add(row("erasure.lost.words", kept.keptFacts()));
        rows.add(row("erasure.lost.consents", kept.consents()));
        rows.add(row("erasure.lost.letters", kept.letters()));
        rows.add(row("erasure.lost.hats", kept.hats()));
        if (kept.account()) rows.add(row("erasure.lost.account", 1));
        return rows;
    }

    private Row row(String key, int count) {
        return Row.of(List.of(Cell.of(ui.text(key)), Cell.of(count)));
    }
}
