package opora.document.internal.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opora.document.Paper;

/** A table over pages: the heading repeats, a row is cut only when it is longer than a page. */
final class PdfTable {

    private static final float SIZE = 9;
    private static final float STEP = 11.2f;
    private static final float PAD = 4;

    private final Paper.Table table;
    private final PdfFont plain;
    private final PdfFont bold;
    private final PdfSheet sheet;
    private final float[] edges;

    PdfTable(Paper.Table table, PdfFont plain, PdfFont bold, PdfSheet sheet) {
        this.table = table;
        this.plain = plain;
        this.bold = bold;
        this.sheet = sheet;
        var shares = table.shares();
        edges = new float[shares.length + 1];
        edges[0] = PdfSheet.LEFT;
        for (int at = 0; at < shares.length; at++)
            edges[at + 1] = edges[at] + sheet.width() * shares[at] / 100;
    }

    void draw() throws IOException {
        var heads = new ArrayList<List<String>>();
        for (int at = 0; at < table.columns().size(); at++)
            heads.add(bold.wrap(table.columns().get(at).heading(), SIZE, room(at, at + 1)));
        if (!sheet.fits(height(heads) + 4 * STEP)) sheet.turn();
        row(heads, edges, bold);
        for (var row : table.rows()) {
            if (row.whole()) section(row, heads);
            else whole(cells(row), heads, edges, plain);
        }
        sheet.y -= 8;
    }

    /** The name of a section is not left alone at the foot of a page. */
    private void section(Paper.Row row, List<List<String>> heads) throws IOException {
        var edge = new float[] {edges[0], edges[edges.length - 1]};
        var lines =
                List.of(bold.wrap(row.cells().getFirst().text(), SIZE, room(0, edges.length - 1)));
        if (!sheet.fits(height(lines) + 4 * STEP)) again(heads);
        whole(lines, heads, edge, bold);
    }

    private List<List<String>> cells(Paper.Row row) {
        var cells = new ArrayList<List<String>>();
        for (int at = 0; at < edges.length - 1; at++) {
            var text = at < row.cells().size() ? row.cells().get(at).text() : "";
            cells.add(plain.wrap(text, SIZE, room(at, at + 1)));
        }
        return cells;
    }

    private void whole(List<List<String>> cells, List<List<String>> heads, float[] at, PdfFont font)
            throws IOException {
        var left = cells;
        if (!sheet.fits(height(left))) again(heads);
        while (!sheet.fits(height(left))) {
            int lines = Math.max(1, (int) ((sheet.room() - 2 * PAD) / STEP));
            row(left.stream().map(cell -> head(cell, lines)).toList(), at, font);
            left = left.stream().map(cell -> tail(cell, lines)).toList();
            again(heads);
        }
        row(left, at, font);
    }

    private void again(List<List<String>> heads) throws IOException {
        sheet.turn();
        row(heads, edges, bold);
    }

    private void row(List<List<String>> cells, float[] at, PdfFont font) throws IOException {
        float height = height(cells);
        float top = sheet.y;
        sheet.y -= height;
        sheet.line(at[0], top, at[at.length - 1], top);
        sheet.line(at[0], sheet.y, at[at.length - 1], sheet.y);
        for (float edge : at) sheet.line(edge, top, edge, sheet.y);
        for (int i = 0; i < cells.size(); i++)
            sheet.text(font, SIZE, at[i] + PAD, top - PAD - SIZE * .8f, cells.get(i), STEP);
    }

    private static float height(List<List<String>> cells) {
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        return most * STEP + 2 * PAD - 1;
    }

    private float room(int from, int to) {
        return edges[to] - edges[from] - 2 * PAD;
    }

    private static List<String> head(List<String> lines, int count) {
        return lines.subList(0, Math.min(count, lines.size()));
    }

    private static List<String> tail(List<String> lines, int count) {
        return lines.size() <= count ? List.of() : lines.subList(count, lines.size());
    }
}
