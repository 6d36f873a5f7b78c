package opora.document.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import opora.document.Paper;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A paper as PDF, laid out by hand: a thousand rows through HTML take several seconds. */
final class PdfPaper {

    private static final float LEADING = 1.3f;
    private static final float BODY = 11;
    private static final float INDENT = 28;

    private final PdfFont plain;
    private final PdfFont bold;
    private final PdfSheet sheet;

    private PdfPaper(PdfFont plain, PdfFont bold, PdfSheet sheet) {
        this.plain = plain;
        this.bold = bold;
        this.sheet = sheet;
    }

    static void write(Paper paper, OutputStream to) throws IOException {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(paper.title());
            var plain = new PdfFont(document, "DejaVuSerifCondensed.ttf");
            var bold = new PdfFont(document, "DejaVuSerifCondensed-Bold.ttf");
            try (var sheet = new PdfSheet(document, paper.landscape(), plain)) {
                var writer = new PdfPaper(plain, bold, sheet);
                for (var block : paper.blocks()) writer.block(block);
            }
            document.save(new Unclosed(to));
        }
    }

    private void block(Paper.Block block) throws IOException {
        switch (block) {
            case Paper.Line line -> line(line);
            case Paper.Table table -> new PdfTable(table, plain, bold, sheet).draw();
            case Paper.SignOff sign -> signOff(sign);
        }
    }

    private void line(Paper.Line line) throws IOException {
        switch (line.style()) {
            case TITLE -> centred(bold, 13, line.text());
            case CENTRED -> centred(plain, BODY, line.text());
            case HEADING -> heading(line.text());
            case BODY -> body(line.text());
            case NOTE -> put(plain, 9.5f, plain.wrap(line.text(), 9.5f, sheet.width()), 0);
        }
    }

    private void centred(PdfFont font, float size, String text) throws IOException {
        for (var line : font.wrap(text, size, sheet.width()))
            put(font, size, List.of(line), (sheet.width() - font.width(line, size)) / 2);
        sheet.y -= 3;
    }

    private void heading(String text) throws IOException {
        if (!sheet.fits(70)) sheet.turn();
        if (!sheet.fresh()) sheet.y -= 8;
        put(bold, BODY, bold.wrap(text, BODY, sheet.width()), 0);
        sheet.y -= 3;
    }

    private void body(String text) throws IOException {
        for (var paragraph : text.split("\n", -1)) {
            var lines = plain.wrap("\u2003\u2003" + paragraph, BODY, sheet.width());
            put(plain, BODY, lines, 0);
        }
        sheet.y -= 3;
    }

    private void put(PdfFont font, float size, List<String> lines, float shift) throws IOException {
        float step = size * LEADING;
        for (var line : lines) {
            if (!sheet.fits(step)) sheet.turn();
            sheet.y -= step;
            sheet.text(font, size, PdfSheet.LEFT + shift, sheet.y + size * .25f, List.of(line), 0);
        }
    }

    private void signOff(Paper.SignOff sign) throws IOException {
        if (!sheet.fits(3 * INDENT)) sheet.turn();
        sheet.y -= INDENT;
        var post = plain.shown(sign.post());
        var name = plain.shown(sign.name());
        var line = plain.width(post, BODY) + 12;
        var end = sheet.width() - plain.width(name, BODY);
        put(plain, BODY, List.of(post), 0);
        float base = sheet.y + BODY * .25f;
        if (line < end - 40)
            sheet.line(PdfSheet.LEFT + line, base - 2, PdfSheet.LEFT + end - 12, base - 2);
        sheet.text(plain, BODY, PdfSheet.LEFT + end, base, List.of(name), 0);
    }
}
