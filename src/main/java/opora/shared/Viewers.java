package opora.shared;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who looks on this thread. The web filter puts the signed-in person on; jobs, feeds and listeners
 * put on a hat of their own. Transactions take their settings from here when they begin, so
 * switching inside a transaction is refused.
 */
public final class Viewers {

    private static final ThreadLocal<@Nullable Viewer> CURRENT = new ThreadLocal<>();

    public static @Nullable Viewer orNull() {
        return CURRENT.get();
    }

    public static Viewer current() {
        var viewer = CURRENT.get();
        if (viewer == null) throw new NoViewer();
        return viewer;
    }

    public static void as(Viewer viewer, Runnable work) {
        as(
                viewer,
                () -> {
                    work.run();
                    return true;
                });
    }

    public static <T> T as(Viewer viewer, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(viewer);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** For work that throws checked exceptions: a servlet filter's chain. */
    public static <T> T call(@Nullable Viewer viewer, Callable<T> work) throws Exception {
        var before = CURRENT.get();
        restore(viewer);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    private static void restore(@Nullable Viewer before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    private Viewers() {}
}
