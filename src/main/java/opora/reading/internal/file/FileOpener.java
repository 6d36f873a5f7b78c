package opora.reading.internal.file;

import java.nio.file.Files;
import java.nio.file.Path;
import opora.reading.Layout;
import opora.reading.Note;
import opora.reading.UnreadableFile;
import opora.reading.internal.docx.DocxFile;

/** Chooses the reader by what is in the file and turns every failure into a sentence. */
public final class FileOpener {

    private static final long MAX_BYTES = 100L << 20;

    public static Layout open(Path file, String name) throws UnreadableFile {
        try {
            var size = Files.size(file);
            if (size == 0) throw new UnreadableFile(Note.of("reading.file.empty"));
            if (size > MAX_BYTES) throw new UnreadableFile(Note.of("reading.file.tooLarge"));
            var layout = read(file, name);
            if (layout.blocks().isEmpty()) throw new UnreadableFile(Note.of("reading.file.noText"));
            return layout;
        } catch (UnreadableFile known) {
            throw known;
        } catch (TooLarge bomb) {
            throw new UnreadableFile(Note.of("reading.file.bomb"), bomb);
        } catch (Xml.ForeignReference foreign) {
            throw new UnreadableFile(Note.of("reading.file.foreign"), foreign);
        } catch (Exception | StackOverflowError broken) {
            throw new UnreadableFile(Note.of("reading.file.broken"), broken);
        }
    }

    private static Layout read(Path file, String name) throws Exception {
        try (var archive = new Archive(file)) {
            return DocxFile.read(archive);
        }
    }

    private FileOpener() {}
}
