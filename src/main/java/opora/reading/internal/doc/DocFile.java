package opora.reading.internal.doc;

import java.io.IOException;
import opora.reading.Layout;
import opora.reading.Layout.Format;
import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.reading.internal.file.LayoutBuilder;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
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
            if (hasTextBoxes(document)) file.read(document.getMainTextboxRange());
            file.read(document.getRange());
            return file.layout.build();
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableFile(Note.of("reading.file.encrypted"), locked);
        }
    }

    private static boolean hasTextBoxes(HWPFDocument document) {
        return document.getFileInformationBlock()
                        .getSubdocumentTextStreamLength(SubdocumentType.TEXTBOX)
                > 0;
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

    /** Without what was deleted in tracked changes or is hidden. */
    private static String printed(Paragraph paragraph) {
        var text = new StringBuilder();
        for (var i = 0; i < paragraph.numCharacterRuns(); i++) {
            var run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) text.append(run.text());
        }
        return text.toString();
    }

    /** Printed text of a paragraph with the label of its list, without field codes. */
    private String text(Paragraph paragraph) {
        var text = Range.stripFields(printed(paragraph));
        return lists.label(paragraph)
                + text.replace('\u0007', '\n').replace('\u001e', '-').replace("\u001f", "");
    }
}
