package opora.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final Path PROGRAMS = Path.of("target/postgres");

    private static final String FOR_HOURS =
            "select sum(a.n * b.n) from generate_series(1, 1000000) a(n), generate_series(1, 1000000) b(n)";
    private static final String RUNNING =
            "select count(*) from pg_stat_activity where query like 'select sum(a.n%' and state = 'active'";

    @TempDir Path home;

    @Test
    void what_was_written_is_there_at_the_next_start() throws SQLException {
        try (var postgres = start()) {
            execute(postgres, "create table note(text text); insert into note values ('kept')");
        }
        try (var postgres = start()) {
            assertThat(value(postgres, "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void a_killed_server_comes_back_by_itself_with_what_was_acknowledged() throws Exception {
        try (var postgres = start()) {
            execute(postgres, "create table note(text text); insert into note values ('kept')");
            var killed = process(postgres);

            killed.destroyForcibly();
            killed.onExit().get();

            assertThat(valueWhenBack(postgres, "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void a_session_in_a_long_query_does_not_keep_a_killed_server_from_coming_back()
            throws Exception {
        try (var postgres = start()) {
            var asked = new CountDownLatch(1);
            Thread.ofVirtual().start(() -> askForHours(postgres, asked));
            asked.await();
            while (!value(postgres, RUNNING).equals("1")) Thread.sleep(20);

            process(postgres).destroyForcibly();

            assertThat(valueWhenBack(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_killed_application_leaves_no_server_and_loses_nothing() throws Exception {
        var application = startElsewhere();
        try (var output = application.inputReader()) {
            var login = output.readLine().split(" ");
            var server = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            try (var connection = DriverManager.getConnection(login[0], login[1], login[2])) {
                connection.createStatement().execute("create table note(text text)");
                connection.createStatement().execute("insert into note values ('kept')");

                application.destroyForcibly();

                server.onExit().get(30, TimeUnit.SECONDS);
            }
        }
        try (var postgres = start()) {
            assertThat(value(postgres, "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void a_second_launcher_on_the_same_home_is_refused_in_words() {
        try (var _ = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining("OPORA_HOME");
        }
    }

    @Test
    void a_home_that_cannot_be_written_or_is_no_directory_is_told_in_words() throws IOException {
        var file = Files.createFile(home.resolve("file"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(file, PROGRAMS, List.of()))
                .hasMessageContaining("файл, а не каталог")
                .hasMessageContaining("OPORA_HOME");
        var closed = new java.nio.file.AccessDeniedException(home.toString());
        assertThat(HomeTrouble.told(home, closed))
                .hasMessageContaining("нельзя писать")
                .hasMessageContaining("OPORA_HOME");
        assertThat(HomeTrouble.told(home, new IOException("No space left on device")))
                .hasMessageContaining("кончилось место");
    }

    @Test
    void stopping_leaves_no_process() {
        var postgres = start();
        var server = process(postgres);

        postgres.close();

        assertThat(server.isAlive()).isFalse();
        assertThat(home.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void an_interrupted_first_start_begins_again() throws Exception {
        Files.createDirectories(home.resolve("data.init/half"));

        try (var postgres = start()) {
            assertThat(value(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void settings_are_durable_and_passwords_are_asked_for() throws Exception {
        try (var postgres = start()) {
            assertThat(value(postgres, "show fsync")).isEqualTo("on");
            assertThat(value(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(value(postgres, "show full_page_writes")).isEqualTo("on");
            assertThat(value(postgres, "show password_encryption")).isEqualTo("scram-sha-256");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    postgres.url("opora"), "opora_web", "guess"))
                    .hasMessageContaining("password");
        }
        var passwords = Files.getPosixFilePermissions(home.resolve("database.passwords"));
        assertThat(PosixFilePermissions.toString(passwords)).isEqualTo("rw-------");
    }

    @Test
    void words_are_sorted_the_russian_way() throws SQLException {
        try (var postgres = start()) {
            assertThat(
                            value(
                                    postgres,
                                    "select string_agg(w, ' ' order by w)"
                                            + " from unnest(array['ёж', 'Жук', 'ель']) w"))
                    .isEqualTo("ёж ель Жук");
        }
    }

    private Process startElsewhere() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunUntilKilled.class.getName(),
                        home.toString(),
                        PROGRAMS.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home, PROGRAMS, List.of());
    }

    private static ProcessHandle process(EmbeddedPostgres postgres) {
        return ProcessHandle.of(Objects.requireNonNull(postgres.pid())).orElseThrow();
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static String valueWhenBack(EmbeddedPostgres postgres, String sql) throws Exception {
        for (var attempt = 0; ; attempt++)
            try {
                return value(postgres, sql);
            } catch (SQLException e) {
                if (attempt == 100) throw e;
                Thread.sleep(100);
            }
    }

    private static void askForHours(EmbeddedPostgres postgres, CountDownLatch asked) {
        try (var connection = connect(postgres)) {
            asked.countDown();
            connection.createStatement().execute(FOR_HOURS);
        } catch (SQLException e) {
            // it is killed with its server
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        var owner = postgres.access().owner();
        return DriverManager.getConnection(postgres.access().url(), owner.user(), owner.password());
    }
}
