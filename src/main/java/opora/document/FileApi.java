package opora.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import opora.shared.Viewer;

/** Keeps files for every module. */
public interface FileApi {

    /**
     * Keeps the bytes and says what they are by looking at them. The row belongs to {@code scope}:
     * the unit whose thing the file is attached to, which may be another than its author's.
     */
    StoredFile store(Viewer viewer, String scope, String name, InputStream bytes)
            throws IOException;

    StoredFile get(Viewer viewer, FileId id);

    List<StoredFile> find(Viewer viewer, Collection<FileId> ids);

    /**
     * Removes files for good, when nothing points at them any more: their rows, and after the
     * commit the bytes nobody else keeps.
     */
    void remove(Viewer viewer, Collection<FileId> ids);

    /** Where the bytes lie, to be read only. */
    Path content(StoredFile file);
}
