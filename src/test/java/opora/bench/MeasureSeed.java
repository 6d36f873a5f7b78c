package opora.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/**
 * {@code MeasureSeed HOME}: fills the embedded database of a running system with invented measures.
 */
final class MeasureSeed {

    static void main(String[] args) throws IOException, SQLException {
        try (var database = owner(Path.of(args[0]));
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(script());
            database.commit();
            database.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    static Connection owner(Path home) throws IOException, SQLException {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("database.passwords"))) {
            passwords.load(in);
        }
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/opora"
                        .formatted(Files.readString(home.resolve("port")).strip()),
                "opora_owner",
                passwords.getProperty("owner"));
    }

    private static String script() throws IOException {
        try (var in =
                Objects.requireNonNull(
                        MeasureSeed.class.getResourceAsStream("/bench/measures.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private MeasureSeed() {}
}
