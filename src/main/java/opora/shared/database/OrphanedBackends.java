package opora.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed server leaves behind: processes of its sessions, each of which ends by itself, but
 * one in the middle of a long query only after it. Until the last is gone the server does not start
 * again («pre-existing shared memory block is still in use»). All they did and did not commit is
 * void already.
 */
final class OrphanedBackends {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedBackends.class);
    private static final long PATIENCE_SECONDS = 5;
    private static final Path PROCESSES = Path.of("/proc");

    /** Where the system does not tell what a process serves, they are waited for, as before. */
    static void end(Path data) {
        if (!Files.isDirectory(PROCESSES)) return;
        var left = ProcessHandle.allProcesses().filter(one -> serves(one, data)).toList();
        if (left.isEmpty()) return;
        LOG.warn("Ending sessions of the killed PostgreSQL: {}", pids(left));
        left.forEach(ProcessHandle::destroyForcibly);
        for (var one : left)
            one.onExit().completeOnTimeout(one, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** A process of PostgreSQL works inside its data. */
    private static boolean serves(ProcessHandle process, Path data) {
        var works = PROCESSES.resolve(Long.toString(process.pid())).resolve("cwd");
        try {
            return Files.readSymbolicLink(works).equals(data);
        } catch (IOException | UnsupportedOperationException e) {
            return false; // gone, or somebody else's
        }
    }

    private static List<Long> pids(List<ProcessHandle> processes) {
        return processes.stream().map(ProcessHandle::pid).toList();
    }

    private OrphanedBackends() {}
}
