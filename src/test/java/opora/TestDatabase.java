package opora;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import opora.shared.database.DatabaseAccess;
import opora.shared.database.EmbeddedPostgres;
import opora.shared.database.Login;
import opora.shared.database.Migrations;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** One server a test run, migrated once; each class that asks gets a copy of its own. */
public final class TestDatabase {

    private static final AtomicInteger COPIES = new AtomicInteger();

    /** The migrated original: only to be looked at, since copies are made of it. */
    public static DatabaseAccess migrated() {
        return Running.SERVER.access();
    }

    /** The database that all Spring tests share; contexts are cached, so is it. */
    public static DatabaseAccess shared() {
        return Shared.COPY;
    }

    /** Another way into the same server. */
    public static String url(String database) {
        return Running.SERVER.url(database);
    }

    /** Its superuser, for tests that do what an administrator of databases does. */
    public static Login admin() {
        return Running.SERVER.admin();
    }

    /** A fresh database for one test class that writes what others must not see. */
    public static DatabaseAccess copy() {
        return create("template opora owner opora_owner");
    }

    /** A database without a table, as a new installation has it. */
    public static DatabaseAccess empty() {
        return create("owner opora_owner");
    }

    private static DatabaseAccess create(String like) {
        var name = "copy_" + COPIES.incrementAndGet();
        var admin = Running.SERVER.admin();
        var url = Running.SERVER.url("postgres");
        try (var connection = DriverManager.getConnection(url, admin.user(), admin.password());
                var statement = connection.createStatement()) {
            statement.execute("create database %s %s".formatted(name, like));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Running.SERVER.access(name);
    }

    private TestDatabase() {}

    private static final class Shared {
        static final DatabaseAccess COPY = copy();
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var home = Files.createTempDirectory("opora-test");
                var programs = Path.of("target/postgres");
                var server = EmbeddedPostgres.start(home, programs, EmbeddedPostgres.FORGETFUL);
                // After the contexts: a job that finds the server gone waits for it half a minute.
                SpringApplication.getShutdownHandlers().add(() -> end(server, home));
                Migrations.run(server.access());
                return server;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void end(EmbeddedPostgres server, Path home) {
            server.close();
            FileSystemUtils.deleteRecursively(home.toFile());
        }
    }
}
