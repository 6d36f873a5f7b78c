package opora.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL that this machine has of its own, the oldest of 15 and later, started in a directory
 * of the test as its administrator would; where there is none, the programs that we carry.
 */
record ForeignServer(PostgresServer server, String url, Login admin) implements AutoCloseable {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

    static ForeignServer start(Path home) throws IOException {
        var data = home.resolve("data");
        var user = ServerUser.forData(data);
        Files.createDirectory(data);
        user.own(data);
        var programs = installed().orElseGet(ForeignServer::carried);
        var admin = new Login("postgres", "secret of the administrator");
        var password = home.resolve("password");
        Files.writeString(password, admin.password());
        user.own(password);
        Commands.run(
                user.command(
                        List.of(
                                programs.resolve("initdb").toString(),
                                "--pgdata=" + data,
                                "--username=" + admin.user(),
                                "--pwfile=" + password,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C")));
        var port = freePort();
        var command =
                new ArrayList<>(
                        List.of(programs.resolve("postgres").toString(), "-D", data.toString()));
        command.addAll(List.of("-p", Integer.toString(port), "-c", "listen_addresses=127.0.0.1"));
        command.addAll(List.of("-c", "unix_socket_directories=", "-c", "fsync=off"));
        var server =
                PostgresServer.start(
                        user.commandThatDiesWithUs(command), data, home.resolve("log"));
        return new ForeignServer(server, "jdbc:postgresql://127.0.0.1:" + port + "/", admin);
    }

    /** What the administrator types, word for word as docs/ru/database.md has it. */
    void run(String... statements) {
        try (var connection =
                        DriverManager.getConnection(
                                url + "postgres", admin.user(), admin.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(PACKAGES)) return Optional.empty();
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.filter(one -> one.getFileName().toString().matches("1[5-9]|[2-9]\\d"))
                    .map(one -> one.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .min(Path::compareTo);
        }
    }

    private static Path carried() {
        try {
            var carried = PostgresBinaries.unpackInto(Path.of("target/postgres").toAbsolutePath());
            return carried.directory().resolve("bin");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
