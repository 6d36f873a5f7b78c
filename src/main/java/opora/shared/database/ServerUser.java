package opora.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom the server runs. PostgreSQL refuses root, so root (containers, build machines) becomes
 * nobody: inside a user namespace where that is allowed, by changing the user where it is not.
 */
enum ServerUser {
    OURSELVES(List.of()),
    NAMESPACE(List.of("unshare", "-U")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private static final int NOBODY_ID = 65534;

    private final List<String> prefix;

    ServerUser(List<String> prefix) {
        this.prefix = prefix;
    }

    /** Existing data decide: files of nobody stay unreadable inside a namespace. */
    static ServerUser forData(Path data) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) return OURSELVES;
        if (Files.exists(data))
            return (int) Files.getAttribute(data, "unix:uid") == NOBODY_ID ? NOBODY : NAMESPACE;
        return Commands.succeeds(List.of("unshare", "-U", "true")) ? NAMESPACE : NOBODY;
    }

    /** A directory that the server may fill; for another user the way to it must be open too. */
    void own(Path path) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(path, "unix:uid", NOBODY_ID);
            Files.setAttribute(path, "unix:gid", NOBODY_ID);
        }
    }

    /** Personal files lie in the home: strangers may at most pass through to the data. */
    void close(Path home) throws IOException {
        Files.setPosixFilePermissions(
                home, PosixFilePermissions.fromString(this == NOBODY ? "rwx--x--x" : "rwx------"));
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /**
     * The kernel sends SIGINT, a fast and clean shutdown, when the thread that started the server
     * is gone, so even a killed application leaves no orphan. A session of its own, since Ctrl-C in
     * a terminal reaches the whole group and the database must outlive the last request.
     */
    List<String> commandThatDiesWithUs(List<String> command) {
        var whole = new ArrayList<>(prefix);
        if (Commands.exists("setpriv")) whole.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        if (Commands.exists("setsid")) whole.add("setsid");
        whole.addAll(command);
        return whole;
    }
}
