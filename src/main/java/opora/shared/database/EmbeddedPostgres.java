package opora.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that we carry: its data, its programs and its process in one home directory. */
public final class EmbeddedPostgres implements AutoCloseable {

    /** What a test may give up: nothing else may. */
    public static final List<String> FORGETFUL =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    static final String DATA = "data";

    private static final String ADMIN = "opora_admin";

    private final HomeLock lock;
    private final PostgresServer server;
    private final int port;
    private final DatabasePasswords passwords;

    private EmbeddedPostgres(
            HomeLock lock, PostgresServer server, int port, DatabasePasswords passwords) {
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.passwords = passwords;
    }

    public static EmbeddedPostgres start(Path home) {
        return start(home, home, List.of());
    }

    /** The server that an application in another process runs in this home. */
    static DatabaseAccess running(Path home) throws IOException {
        var passwords = DatabasePasswords.readOrCreate(home.resolve("database.passwords"));
        var port = Integer.parseInt(Files.readString(home.resolve("port")).strip());
        return access(url(port, DatabaseSetup.DATABASE), passwords);
    }

    /** Unpacks the programs into a directory that several homes may share. */
    public static EmbeddedPostgres start(Path home, Path programs, List<String> settings) {
        try {
            var isNew = !Files.exists(home);
            Files.createDirectories(home);
            if (isNew) ServerUser.forData(home.resolve(DATA)).close(home);
            var lock = HomeLock.take(home.toRealPath());
            try {
                return start(lock, home.toRealPath(), programs, settings);
            } catch (IOException | RuntimeException e) {
                lock.close();
                if (HomeTrouble.full(home, e)) throw HomeTrouble.told(home, fullDisk(e));
                throw e;
            }
        } catch (IOException e) {
            throw HomeTrouble.told(home, e);
        }
    }

    private static IOException fullDisk(Exception e) {
        return e instanceof IOException trouble
                ? trouble
                : new IOException("No space left on device", e);
    }

    private static EmbeddedPostgres start(
            HomeLock lock, Path home, Path programs, List<String> settings) throws IOException {
        var binaries = PostgresBinaries.unpackInto(programs.toAbsolutePath());
        var passwords = DatabasePasswords.readOrCreate(home.resolve("database.passwords"));
        var data = home.resolve(DATA);
        var user = ServerUser.forData(data);
        if (!Files.exists(data)) initialise(binaries, user, data, passwords.admin());
        FormerServer.awaitEnd(data);
        OrphanedBackends.end(data);
        var port = freePort();
        Files.writeString(home.resolve("port"), Integer.toString(port));
        var command = user.commandThatDiesWithUs(serve(binaries, data, port, settings));
        var server = PostgresServer.start(command, data, home.resolve("postgres.log"));
        var postgres = new EmbeddedPostgres(lock, server, port, passwords);
        try {
            new DatabaseSetup(postgres.url("postgres"), postgres.admin(), postgres.access()).run();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        return postgres;
    }

    /** Made beside and moved, so that an interrupted first start begins again from nothing. */
    private static void initialise(
            PostgresBinaries binaries, ServerUser user, Path data, String password)
            throws IOException {
        var unfinished = data.resolveSibling("data.init");
        DirectoryTree.delete(unfinished);
        Files.createDirectory(unfinished);
        user.own(unfinished);
        var passwordFile = data.resolveSibling("admin.init");
        Files.deleteIfExists(passwordFile);
        Files.createFile(passwordFile, DatabasePasswords.READABLE_BY_US);
        Files.writeString(passwordFile, password);
        user.own(passwordFile);
        Commands.run(
                user.command(
                        List.of(
                                binaries.program("initdb"),
                                "--pgdata=" + unfinished,
                                "--username=" + ADMIN,
                                "--pwfile=" + passwordFile,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C.UTF-8",
                                "--locale-provider=icu",
                                "--icu-locale=ru-RU")));
        Files.delete(passwordFile);
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> serve(
            PostgresBinaries binaries, Path data, int port, List<String> settings) {
        var command = new ArrayList<>(List.of(binaries.program("postgres"), "-D", data.toString()));
        command.addAll(List.of("-p", Integer.toString(port)));
        var all =
                new ArrayList<>(
                        List.of(
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "timezone=UTC",
                                "log_timezone=UTC",
                                "jit=off",
                                "random_page_cost=1.1",
                                "io_method=sync",
                                // a new home is filled at once; a plan made before that is known is
                                // poor
                                "autovacuum_naptime=10s",
                                "max_connections=60"));
        all.addAll(settings);
        for (var setting : all) command.addAll(List.of("-c", setting));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public DatabaseAccess access() {
        return access(DatabaseSetup.DATABASE);
    }

    /** Another database of the same server: a test's copy. */
    public DatabaseAccess access(String database) {
        return access(url(database), passwords);
    }

    private static DatabaseAccess access(String url, DatabasePasswords passwords) {
        return new DatabaseAccess(
                url,
                new Login(DatabaseSetup.WEB, passwords.web()),
                new Login(DatabaseSetup.OWNER, passwords.owner()));
    }

    /** The superuser, for tests that make databases. */
    public Login admin() {
        return new Login(ADMIN, passwords.admin());
    }

    public String url(String database) {
        return url(port, database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The server's process, as the system knows it. */
    public @Nullable Long pid() {
        return server.pid() < 0 ? null : server.pid();
    }

    @Override
    public void close() {
        server.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new DatabaseUnavailable("The lock of the home directory stays", e);
        }
    }
}
