package opora.document;

import java.util.Collection;
import java.util.Set;
import opora.shared.Viewer;

/** Things of a module that files are attached to (к чему приложен файл). */
public interface FileHolder {

    /** Those of the files that are attached to something this viewer may see. */
    Set<FileId> shown(Viewer viewer, Collection<FileId> files);
}
