package opora.reading.internal.file;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import opora.reading.Note;
import opora.reading.UnreadableFile;

/** Reads a file on a thread of its own, so that one that never ends does not take the caller's. */
final class Patience {

    private static final int SECONDS = 60;
    private static final int STACK = 4 << 20;

    static <T> T wait(Callable<T> reading) throws Exception {
        var task = new FutureTask<>(reading);
        var thread = new Thread(null, task, "reading", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            thread.interrupt();
            throw new UnreadableFile(Note.of("reading.file.slow"), slow);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception exception) throw exception;
            if (failed.getCause() instanceof Error error) throw error;
            throw failed;
        }
    }

    private Patience() {}
}
