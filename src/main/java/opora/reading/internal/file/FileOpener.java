package opora.reading.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import opora.reading.Layout;
import opora.reading.Layout.Format;
import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.reading.Warning;
import opora.reading.internal.doc.DocFile;
import opora.reading.internal.docx.DocxFile;
import opora.reading.internal.odt.OdtFile;
import opora.reading.internal.pdf.PdfFile;
import opora.reading.internal.txt.TxtFile;
import opora.reading.internal.xlsx.XlsFile;
import opora.reading.internal.xlsx.XlsxFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/** Chooses the reader by what is in the file and turns every failure into a sentence. */
public final class FileOpener {

    private static final long MAX_BYTES = 100L << 20;
    private static final int HEAD = 64 << 10;
    private static final Tika TYPES = new Tika();

    public static Layout open(Path file, String name) throws UnreadableFile {
        try {
            var size = Files.size(file);
            if (size == 0) throw refuse("empty");
            if (size > MAX_BYTES) throw refuse("tooLarge");
            var layout = Patience.wait(() -> read(file));
            if (layout.blocks().isEmpty()) throw refuse("noText");
            return named(layout, name);
        } catch (UnreadableFile known) {
            throw known;
        } catch (TooLarge | OutOfMemoryError bomb) {
            throw new UnreadableFile(Note.of("reading.file.bomb"), bomb);
        } catch (Xml.ForeignReference foreign) {
            throw new UnreadableFile(Note.of("reading.file.foreign"), foreign);
        } catch (NoSuchFileException missing) {
            throw new UnreadableFile(Note.of("reading.file.missing"), missing);
        } catch (Exception | StackOverflowError | AssertionError broken) {
            throw new UnreadableFile(Note.of("reading.file.broken"), broken);
        }
    }

    private static Layout read(Path file) throws Exception {
        var type = type(file);
        return switch (type) {
            case "application/zip", "application/x-tika-ooxml", "application/java-archive" ->
                    archive(file);
            case "application/x-tika-msoffice", "application/msword", "application/x-ole-storage" ->
                    compound(file);
            case "application/pdf" -> PdfFile.read(file);
            case "application/rtf", "text/rtf" -> throw refuse("rtf");
            case "text/html", "application/xhtml+xml" -> throw refuse("html");
            default -> other(file, type);
        };
    }

    private static Layout other(Path file, String type) throws IOException, UnreadableFile {
        if (type.startsWith("application/vnd.oasis")
                || type.startsWith("application/vnd.openxml")) {
            try {
                return archive(file);
            } catch (UnreadableFile | IOException | RuntimeException failed) {
                throw failed;
            } catch (Exception failed) {
                throw new IOException(failed);
            }
        }
        if (type.startsWith("image/") && !type.endsWith("svg+xml")) throw refuse("picture");
        if (type.matches("application/(?:x-rar.*|x-7z.*|gzip|x-tar|x-xz|x-bzip2?)"))
            throw refuse("archive");
        if (Files.size(file) > MAX_BYTES / 2) throw new TooLarge();
        return TxtFile.read(Files.readAllBytes(file));
    }

    private static String type(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return TYPES.detect(stream.readNBytes(HEAD));
        }
    }

    private static Layout archive(Path file) throws Exception {
        try (var archive = new Archive(file)) {
            if (archive.has("word/document.xml")) return DocxFile.read(archive);
            if (archive.has("xl/workbook.xml")) return XlsxFile.read(archive);
            if (archive.has("ppt/presentation.xml")) throw refuse("presentation");
            if (archive.has("content.xml")) return OdtFile.read(archive);
            throw refuse(archive.has("[Content_Types].xml") ? "unknown" : "archive");
        } catch (ZipException broken) {
            throw new UnreadableFile(Note.of("reading.file.broken"), broken);
        }
    }

    private static Layout compound(Path file) throws Exception {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            var root = compound.getRoot();
            if (root.hasEntry("EncryptedPackage")) throw refuse("encrypted");
            if (root.hasEntry("Workbook")) return XlsFile.read(compound);
            if (root.hasEntry("Book")) throw refuse("oldExcel");
            if (root.hasEntry("PowerPoint Document")) throw refuse("presentation");
            if (!root.hasEntry("WordDocument")) throw refuse("unknown");
            return DocFile.read(compound);
        }
    }

    /** A wrong extension is no reason to refuse, but the person should know. */
    private static Layout named(Layout layout, String name) {
        var dot = name.lastIndexOf('.');
        if (dot < 0 || layout.format() == Format.TXT) return layout;
        var extension = name.substring(dot + 1).toUpperCase(Locale.ROOT);
        var format = layout.format().name();
        if (extension.equals(format) || extension.length() > 5) return layout;
        if ((extension + " " + format)
                .matches(
                        "DOC[MT]X? DOCX?|DOTX DOCX|DOTM DOCX|XLS[MT]? XLSX|XLTX XLSX|OTT ODT|DOT DOC|TMP .*|BIN .*")) {
            return layout;
        }
        var warnings = new java.util.ArrayList<>(layout.warnings());
        warnings.add(new Warning(Note.of("reading.file.wrongName", name, format), null));
        return new Layout(layout.format(), layout.blocks(), warnings);
    }

    private static UnreadableFile refuse(String why) {
        return new UnreadableFile(Note.of("reading.file." + why));
    }

    private FileOpener() {}
}
