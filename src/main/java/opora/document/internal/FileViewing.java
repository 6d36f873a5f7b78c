package opora.document.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opora.document.FileHolder;
import opora.document.FileId;
import opora.document.StoredFile;
import opora.shared.NotFound;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A file is opened to its author, and to whoever may see a thing it is attached to. */
@Service
@Transactional(readOnly = true)
class FileViewing {

    private final FileRepository files;
    private final List<FileHolder> holders;

    FileViewing(FileRepository files, List<FileHolder> holders) {
        this.files = files;
        this.holders = holders;
    }

    StoredFile opened(Viewer viewer, FileId id) {
        if (!shown(viewer, List.of(id)).contains(id)) throw new NotFound("File", id);
        return files.find(id).orElseThrow(() -> new NotFound("File", id));
    }

    Set<FileId> shown(Viewer viewer, Collection<FileId> ids) {
        if (ids.isEmpty()) return Set.of();
        var shown = new HashSet<FileId>();
        var author = viewer.person();
        if (author != null) shown.addAll(files.of(author, ids));
        for (var holder : holders) shown.addAll(holder.shown(viewer, ids));
        return shown;
    }
}
