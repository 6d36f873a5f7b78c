package opora.reading.internal.doc;

import java.io.IOException;
import opora.reading.Layout;
import opora.reading.Layout.Format;
import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.reading.internal.file.LayoutBuilder;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A Word file of before 2007. */
public final class DocFile {

    private final LayoutBuilder layout = new LayoutBuilder(Format.DOC);
    private final DocLists lists = new DocLists();

    private DocFile() {}

    public static Layout read(POIFSFileSystem compound) throws IOException, UnreadableFile {
        try (var document = new HWPFDocument(compound)) {
            var file = new DocFile();
            if (compound.getRoot().hasEntry("Macros")) file.layout.warn("reading.file.macros");
            file.read(document.getRange());
            return file.layout.build();
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile(Note.of("reading.file.encrypted"), locked);
        }
    }

    private void read(Range range) {
        for (var i = 0; i < range.numParagraphs(); ) {
            var paragraph = range.getParagraph(i);
            if (!paragraph.isInTable()) {
                layout.paragraph(text(paragraph));
                i++;
                continue;
            }
            var table = range.getTable(paragraph);
            new DocTable(table, this::text).write(layout);
            i += Math.max(1, table.numParagraphs());
        }
    }

    /** Printed text of a paragraph with the label of its list, without field codes. */
    private String text(Paragraph paragraph) {
        var text = Range.stripFields(paragraph.text());
        return lists.label(paragraph)
                + text.replace('\u0007', '\n').replace('\u001e', '-').replace("\u001f", "");
    }
}
