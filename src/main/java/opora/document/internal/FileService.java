package opora.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import opora.document.FileApi;
import opora.document.FileId;
import opora.document.StoredFile;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file: bytes first, then the row; bytes without a row harm nobody. */
@Service
class FileService implements FileApi {

    private static final int LONGEST_NAME = 200;

    private final FileStore store;
    private final FileRepository files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileService(
            FileStore store, FileRepository files, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    @Override
    @Transactional
    public StoredFile store(Viewer viewer, String scope, String name, InputStream bytes)
            throws IOException {
        var kept = store.keep(bytes, name);
        var file =
                new StoredFile(
                        new FileId(Ids.next()),
                        plain(name),
                        kept.mediaType(),
                        kept.size(),
                        kept.sha256(),
                        clock.instant());
        var author = viewer.person();
        files.insert(file, scope, author == null ? null : author.value());
        return file;
    }

    @Override
    @Transactional(readOnly = true)
    public StoredFile get(Viewer viewer, FileId id) {
        return files.find(id).orElseThrow(() -> new NotFound("File", id));
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredFile> find(Viewer viewer, Collection<FileId> ids) {
        return ids.isEmpty() ? List.of() : files.find(ids);
    }

    @Override
    @Transactional
    public void remove(Viewer viewer, Collection<FileId> ids) {
        if (ids.isEmpty()) return;
        var hashes = files.remove(ids);
        if (hashes.size() != ids.size()) throw new StaleRecord("File", ids);
        for (var hash : hashes) if (!files.kept(hash)) events.publishEvent(new BytesUnkept(hash));
    }

    @Override
    public Path content(StoredFile file) {
        return store.place(file.sha256());
    }

    /** Some browsers send the whole path of the sender's disk. */
    private static String plain(String name) {
        var last =
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        var clean = last.replaceAll("\\p{Cntrl}", "");
        if (clean.isEmpty()) return "file";
        return clean.length() <= LONGEST_NAME
                ? clean
                : clean.substring(clean.length() - LONGEST_NAME);
    }
}
