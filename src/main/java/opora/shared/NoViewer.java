package opora.shared;

/**
 * Somebody asked for rows without saying who looks: a bug, never an empty list (нет смотрящего).
 */
public class NoViewer extends RuntimeException {

    public NoViewer() {
        super("No viewer: work that touches tenant rows runs under Viewers.as(viewer, …)");
    }
}
