package opora.reading;

import java.nio.file.Path;
import opora.reading.internal.file.FileOpener;
import opora.reading.internal.layout.RoadmapAssembly;

/**
 * Reads an office file into a layout and a layout into a roadmap. Holds no state, so one reader
 * serves all threads.
 */
public final class DocumentReader {

    private final RoadmapAssembly assembly =
            new RoadmapAssembly(new TermReader(), new ExecutorReader(), new ResultReader());

    /**
     * What stands in the file. Its type is told by its content; the name only helps with plain
     * text.
     *
     * @throws UnreadableFile with a sentence for people; nothing else is thrown for a bad file
     */
    public Layout open(Path file, String name) throws UnreadableFile {
        return FileOpener.open(file, name);
    }

    /** Never fails: what cannot be understood is kept as printed and warned about. */
    public RoadmapReading read(Layout layout, ReadingOptions options) {
        return assembly.read(layout, options);
    }
}
