package opora.document.internal.circulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.document.Circulated;
import opora.document.GroundWords;
import opora.document.Paper;
import opora.document.Paper.Cell;
import opora.document.Paper.Line;
import opora.document.Paper.Row;
import opora.document.Paper.Style;
import opora.shared.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * Лист ознакомления: who has become acquainted and when, with room for the signatures of those who
 * have not.
 *
 * @param posts as whom each works, by person
 */
record CirculationSheet(
        Ui ui,
        Circulation about,
        List<Circulated> things,
        List<UnitLine> units,
        List<PersonLine> people,
        Map<UUID, String> posts,
        String of) {

    Paper paper() {
        var blocks = new ArrayList<Paper.Block>();
        if (!of.isEmpty()) blocks.add(new Line(Style.CENTRED, of));
        blocks.add(new Line(Style.TITLE, ui.text("circulation.sheet.title")));
        blocks.add(new Line(Style.CENTRED, about.title()));
        for (var thing : things) blocks.add(new Line(Style.BODY, name(thing)));
        blocks.add(new Paper.Table(columns(), rows()));
        return new Paper(ui.text("circulation.sheet.file", about.title()), false, blocks);
    }

    private String name(Circulated thing) {
        var act = thing.act();
        return act == null ? thing.title() : GroundWords.name(ui, act) + " «" + thing.title() + "»";
    }

    private List<Paper.Column> columns() {
        return List.of(
                new Paper.Column(ui.text("circulation.sheet.no"), 1),
                new Paper.Column(ui.text("circulation.sheet.who"), 6),
                new Paper.Column(ui.text("circulation.sheet.post"), 5),
                new Paper.Column(ui.text("circulation.sheet.on"), 3),
                new Paper.Column(ui.text("circulation.sheet.signature"), 4));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        int no = 0;
        for (var unit : units)
            rows.add(
                    row(
                            ++no,
                            unit.unit().called(),
                            unit.said() == null ? "" : unit.said().by(),
                            unit.said()));
        var named = people.stream().sorted(Comparator.comparing(PersonLine::name)).toList();
        for (var one : named)
            rows.add(row(++no, one.name(), posts.getOrDefault(one.who().person(), ""), one.said()));
        return rows;
    }

    private Row row(int no, String name, String post, @Nullable Acknowledgement said) {
        return Row.of(
                List.of(
                        Cell.of(no),
                        Cell.of(name),
                        Cell.of(post),
                        said == null
                                ? Cell.of("")
                                : Cell.of(said.on(), ui.days().digits(said.on())),
                        Cell.of(
                                said == null
                                        ? ""
                                        : ui.text("circulation.sheet.way." + said.way()))));
    }
}
