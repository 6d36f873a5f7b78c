package opora.shared.backup;

import com.ibm.icu.text.MessageFormat;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import opora.shared.database.DatabaseUnavailable;
import opora.shared.database.HomeDatabase;

/** {@code ./opora backup DIR} and {@code ./opora restore DIR}. */
public final class CommandLine {

    private final Path home;
    private final Map<String, String> environment;
    private final ResourceBundle words;
    private final PrintStream err;

    CommandLine(Path home, Map<String, String> environment, Locale language, PrintStream err) {
        this.home = home;
        this.environment = environment;
        this.words = ResourceBundle.getBundle("messages.backup", language);
        this.err = err;
    }

    static void main(String[] args) {
        System.setProperty("logback.configurationFile", "logback-quiet.xml");
        var environment = System.getenv();
        var home = Path.of(environment.getOrDefault("OPORA_HOME", ".opora")).toAbsolutePath();
        var language = Locale.of(System.getProperty("opora.language", "ru"));
        System.exit(new CommandLine(home, environment, language, System.err).run(List.of(args)));
    }

    int run(List<String> args) {
        try {
            if (args.size() != 2) throw new BackupFailure("backup.usage");
            var directory = Path.of(args.get(1)).toAbsolutePath().normalize();
            switch (args.getFirst()) {
                case "backup" -> backup(directory);
                case "restore" -> restore(directory);
                default -> throw new BackupFailure("backup.usage");
            }
            return 0;
        } catch (BackupFailure e) {
            say(e.code(), e.args().toArray());
            return 1;
        } catch (DatabaseUnavailable e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private void backup(Path directory) {
        if (!HomeDatabase.isExternal(environment) && !HomeDatabase.isIn(home))
            throw new BackupFailure("backup.nothingHere", home);
        try (var database = HomeDatabase.open(home, environment)) {
            var made = new Backup(database.access(), home, Clock.systemUTC()).into(directory);
            report("backup.made", made, directory);
        }
    }

    private void restore(Path directory) {
        Restore.check(directory);
        if (!HomeDatabase.isExternal(environment) && HomeDatabase.isIn(home))
            throw new BackupFailure("backup.homeFull", home);
        try (var database = HomeDatabase.open(home, environment)) {
            var restored = new Restore(database.access(), home).from(directory);
            report("backup.restored", restored, home);
        } catch (BackupFailure e) {
            forgetDatabase();
            throw e;
        }
    }

    /** A database made for this restore alone would stand in the way of the next try. */
    private void forgetDatabase() {
        if (!HomeDatabase.isExternal(environment)) HomeDatabase.forget(home);
    }

    private void report(String code, Manifest manifest, Path place) {
        say(code, place, manifest.tables().size(), manifest.rows(), manifest.files().size());
    }

    private void say(String code, Object... args) {
        var plain = new Object[args.length];
        for (int i = 0; i < args.length; i++)
            plain[i] = args[i] instanceof Number ? args[i] : args[i].toString();
        err.println(new MessageFormat(words.getString(code), words.getLocale()).format(plain));
    }
}
