package opora.shared.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import opora.DemoTest;
import opora.DemoVisit;
import opora.TestDatabase;
import opora.shared.backup.Manifest.FileCopy;
import opora.shared.database.DatabaseAccess;
import opora.shared.database.Login;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DemoTest
class BackupTest {

    private static final String EMPTY_FILE =
            "e3/b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Autowired ApplicationContext context;
    @Autowired DatabaseAccess working;
    @TempDir Path temp;

    private Path files;
    private Path copy;

    @BeforeEach
    void aSystemWithAFile() throws IOException {
        new DemoVisit(context);
        files = temp.resolve("files");
        copy = temp.resolve("copy");
        Files.createDirectories(files.resolve(EMPTY_FILE).getParent());
        Files.createFile(files.resolve(EMPTY_FILE));
        Files.writeString(temp.resolve("secret"), "hides numbers");
    }

    @Test
    void a_restored_system_equals_the_one_that_was_copied() throws SQLException {
        var made = backup();
        var target = TestDatabase.empty();

        new Restore(target, temp.resolve("restored")).from(copy);

        var again =
                new Backup(target, temp.resolve("restored"), Clock.systemUTC())
                        .into(temp.resolve("again"));
        assertThat(made.rows()).isGreaterThan(300);
        assertThat(again.tables()).isEqualTo(made.tables());
        assertThat(again.sequences()).isEqualTo(made.sequences());
        assertThat(temp.resolve("restored/secret")).hasContent("hides numbers");
        assertThat(again.files()).containsExactly(new FileCopy(EMPTY_FILE, 0));
        assertThat(count(target, target.owner(), "person.person"))
                .isEqualTo(count(working, working.owner(), "person.person"))
                .isPositive();
        assertThat(count(target, target.owner(), "pg_stats where tablename = 'person'"))
                .as("the planner knows the rows at once")
                .isPositive();
    }

    @Test
    void the_web_role_still_sees_nothing_without_a_viewer_after_restoring() throws SQLException {
        backup();
        var target = TestDatabase.empty();

        new Restore(target, temp.resolve("restored")).from(copy);

        assertThat(count(target, target.web(), "person.person")).isZero();
    }

    @Test
    void a_restored_journal_goes_on_and_is_not_written_by_the_restoring() throws SQLException {
        var made = backup();
        var target = TestDatabase.empty();
        new Restore(target, temp.resolve("restored")).from(copy);
        var lines = count(target, target.owner(), "journal.change");

        execute(target, "update territory.unit set name = name || '.' where parent_id is null");

        assertThat(lines)
                .isEqualTo(rows(made, new TableName("journal", "change")))
                .isLessThan(count(target, target.owner(), "journal.change"));
    }

    @Test
    void what_is_written_meanwhile_is_in_the_copy_whole_or_not_at_all() throws Exception {
        var database = TestDatabase.copy();
        execute(
                database,
                "create table public.payer (id int primary key);"
                        + "create table public.payee (id int primary key references public.payer)");
        var stop = new AtomicBoolean();
        try (var writer = Executors.newSingleThreadExecutor()) {
            var written = writer.submit(() -> writePairs(database, stop));
            while (count(database, database.owner(), "public.payee") < 50) Thread.onSpinWait();

            var made = new Backup(database, temp, Clock.systemUTC()).into(copy);

            stop.set(true);
            assertThat(rows(made, new TableName("public", "payer")))
                    .isEqualTo(rows(made, new TableName("public", "payee")))
                    .isBetween(50L, (long) written.get());
        }
    }

    @Test
    void a_spoilt_table_is_refused_before_anything_is_restored() throws IOException {
        backup();
        var table = copy.resolve("tables/roadmap.measure.copy.gz");
        var bytes = Files.readAllBytes(copy.resolve("tables/person.person.copy.gz"));
        Files.write(table, bytes);

        assertRefused(() -> Restore.check(copy), "backup.tableSpoilt");
    }

    @Test
    void a_spoilt_file_is_refused_before_anything_is_restored() throws IOException {
        backup();
        Files.writeString(copy.resolve("files").resolve(EMPTY_FILE), "other");

        assertRefused(() -> Restore.check(copy), "backup.fileSpoilt");
    }

    @Test
    void a_file_with_a_path_that_leads_outside_is_refused() {
        var kept = new KeptFiles(files);

        assertRefused(
                () -> kept.copyTo(kept, new FileCopy("../../database.passwords", 1)),
                "backup.fileName");
    }

    @Test
    void a_directory_that_is_no_backup_is_told_so() {
        assertRefused(() -> Restore.check(temp), "backup.notBackup");
    }

    @Test
    void a_directory_with_something_in_it_is_left_alone() throws IOException {
        Files.createDirectories(copy);
        Files.writeString(copy.resolve("thesis.txt"), "years of work");

        assertRefused(this::backup, "backup.notEmpty");

        assertThat(copy.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void nothing_is_restored_over_a_working_database() {
        backup();

        assertRefused(
                () -> new Restore(working, temp.resolve("restored")).from(copy),
                "backup.databaseFull");
    }

    @Test
    void numbers_hidden_by_another_secret_are_not_mixed_with_these() throws IOException {
        backup();
        Files.createDirectories(temp.resolve("restored"));
        Files.writeString(temp.resolve("restored/secret"), "another one");

        assertRefused(
                () -> new Restore(TestDatabase.empty(), temp.resolve("restored")).from(copy),
                "backup.otherSecret");
    }

    @Test
    void a_copy_of_a_newer_schema_is_refused_in_words() throws IOException {
        var made = backup();
        new Manifest(
                        made.format(),
                        made.madeAt(),
                        made.server(),
                        List.of("29991231.2359"),
                        made.tables(),
                        made.sequences(),
                        made.files())
                .write(copy);
        var target = TestDatabase.empty();

        assertRefused(
                () -> new Restore(target, temp.resolve("restored")).from(copy), "backup.newer");
    }

    private Manifest backup() {
        return new Backup(working, temp, Clock.systemUTC()).into(copy);
    }

    private static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BackupFailure.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static int writePairs(DatabaseAccess database, AtomicBoolean stop) throws SQLException {
        var pairs = 0;
        while (!stop.get()) {
            execute(
                    database,
                    "begin; insert into public.payer values (%1$d); insert into public.payee values (%1$d); commit"
                            .formatted(pairs++));
        }
        return pairs;
    }

    private static long rows(Manifest manifest, TableName table) {
        return manifest.tables().stream()
                .filter(copy -> copy.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static void execute(DatabaseAccess database, String sql) throws SQLException {
        var owner = database.owner();
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(DatabaseAccess database, Login login, String table)
            throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), login.user(), login.password());
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
