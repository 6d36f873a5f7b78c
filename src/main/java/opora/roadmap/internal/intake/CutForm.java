package opora.roadmap.internal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.reading.Place;
import opora.shared.RuleViolation;

/** The place of a cut as a form sends it: a field «cell3» for each cell. */
final class CutForm {

    static RowCut read(Place row, List<CellWords> cells, Map<String, String> form) {
        var at = new ArrayList<Integer>();
        var moved = 0;
        var stayed = 0;
        for (var cell : cells) {
            while (at.size() < cell.cell()) at.add(Integer.MAX_VALUE);
            var chosen = number(form.get("cell" + cell.cell()), cell.length());
            at.add(chosen);
            if (chosen < cell.length()) moved++;
            if (chosen > 0) stayed++;
        }
        if (moved == 0 || stayed == 0) throw new RuleViolation("intake.cut");
        return new RowCut(row, at);
    }

    private static int number(@org.jspecify.annotations.Nullable String given, int otherwise) {
        if (given == null || !given.matches("\\d{1,7}")) return otherwise;
        return Integer.parseInt(given);
    }

    private CutForm() {}
}
