package opora.bench.country;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import opora.staff.internal.rule.RuleName;
import opora.staff.internal.rule.Rules;

/**
 * {@code CountryLoad HOME SIZE [SEED]}: invents a country in the embedded database of a running
 * system, as its owner, and says how long it took and how much there is.
 */
final class CountryLoad {

    private static final long USUAL_SEED = 20_261_130L;

    private final Connection database;
    private final CountrySize size;
    private final long seed;
    private final LocalDate today;

    CountryLoad(Connection database, CountrySize size, long seed, LocalDate today) {
        this.database = database;
        this.size = size;
        this.seed = seed;
        this.today = today;
    }

    static void main(String[] args) throws IOException, SQLException {
        var size = CountrySize.valueOf(args[1]);
        var seed = args.length > 2 ? Long.parseLong(args[2]) : USUAL_SEED;
        try (var database = owner(Path.of(args[0]))) {
            new CountryLoad(database, size, seed, LocalDate.now()).load(true);
        }
    }

    static Connection owner(Path home) throws IOException, SQLException {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(home.resolve("database.passwords"))) {
            passwords.load(in);
        }
        var port = Files.readString(home.resolve("port")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/opora",
                "opora_owner",
                passwords.getProperty("owner"));
    }

    /** Keys and indexes of the smallest stay on, so that each row is checked as it comes. */
    Country load(boolean told) throws SQLException, IOException {
        long began = System.nanoTime();
        var tables = new BareTables(database, size != CountrySize.S);
        var country =
                new Country(
                        database,
                        rules(),
                        text(
                                "select coalesce(max(password_hash), '-') from access.account where login like 'admin@%'"),
                        seed,
                        today);
        try (var statement = database.createStatement()) {
            statement.execute("set synchronous_commit = off");
        }
        tables.strip();
        var part = Long.parseLong(text("select nextval('territory.unit_number')"));
        text(
                "select setval('territory.unit_number', "
                        + (part
                                + size.regions
                                + size.municipalities
                                + 2L * size.organisations
                                + 100)
                        + ")");
        country.invent(
                size,
                UUID.fromString(text("select id from territory.unit where kind = 'FEDERATION'")),
                text("select scope from territory.unit where kind = 'FEDERATION'"),
                part);
        long written = System.nanoTime();
        tables.dress();
        listed();
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
        if (told) tell(country, began, written, System.nanoTime());
        return country;
    }

    /** What triggers would have asked for. */
    private void listed() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(
                    "insert into staff.listing_touched"
                            + " select distinct person_id from staff.employment where ends_on is null");
        }
        while (!text("select staff.list_anew(current_date, 50000)").equals("0"))
            ;
    }

    private void tell(Country country, long began, long written, long done) throws SQLException {
        say("size %s, seed %d", size, seed);
        say(
                "invented and copied in %.1f s, keys and indexes in %.1f s",
                (written - began) / 1e9, (done - written) / 1e9);
        say(
                "people at work %,d, people in all %,d",
                country.working(), country.tables().people.rows());
        say(
                "organisations %,d, jobs %,d, facts %,d",
                country.tables().units.rows(),
                country.tables().jobs.rows(),
                country.tables().facts.rows());
        say("database %s", text("select pg_size_pretty(pg_database_size(current_database()))"));
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }

    private Rules rules() throws SQLException {
        var rows = new ArrayList<Rules.Row>();
        try (var statement = database.createStatement();
                var found =
                        statement.executeQuery(
                                "select name, scope, value, starts_on, ends_on from staff.rule")) {
            while (found.next())
                rows.add(
                        new Rules.Row(
                                RuleName.valueOf(found.getString(1)),
                                found.getString(2),
                                found.getInt(3),
                                found.getObject(4, LocalDate.class),
                                found.getObject(5, LocalDate.class)));
        }
        return new Rules(rows);
    }

    private String text(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
