package opora.bench.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables without their triggers while a country comes in, since nobody did these things; and for a
 * large one without indexes, keys and checks, which are made, and so checked, when all is there.
 */
final class BareTables {

    private final Connection database;
    private final boolean bare;
    private final List<String> again = new ArrayList<>();

    BareTables(Connection database, boolean bare) {
        this.database = database;
        this.bare = bare;
    }

    void strip() throws SQLException {
        var named =
                CountryTables.NAMES.stream()
                        .map(name -> "'" + name + "'::regclass")
                        .collect(Collectors.joining(", "));
        for (var table : CountryTables.NAMES) run("alter table " + table + " disable trigger user");
        if (!bare) return;
        foreignKeys(named);
        constraints(named);
        indexes(named);
    }

    /** Primary keys first, foreign keys last. */
    void dress() throws SQLException {
        run("set maintenance_work_mem = '512MB'");
        for (var sql : again.reversed()) run(sql);
        for (var table : CountryTables.NAMES) run("alter table " + table + " enable trigger user");
    }

    private void foreignKeys(String named) throws SQLException {
        drop(
                """
                select format('alter table %%s drop constraint %%I', conrelid::regclass, conname),
                       format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname,
                              pg_get_constraintdef(oid))
                  from pg_constraint where contype = 'f' and (confrelid in (%1$s) or conrelid in (%1$s))
                """
                        .formatted(named));
    }

    private void constraints(String named) throws SQLException {
        drop(
                """
                select format('alter table %%s drop constraint %%I', conrelid::regclass, conname),
                       format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname,
                              pg_get_constraintdef(oid))
                  from pg_constraint where contype in ('p', 'u', 'x') and conrelid in (%s)
                 order by contype = 'p'
                """
                        .formatted(named));
    }

    private void indexes(String named) throws SQLException {
        drop(
                """
                select format('drop index %%s', indexrelid::regclass), pg_get_indexdef(indexrelid)
                  from pg_index where indrelid in (%s)
                """
                        .formatted(named));
    }

    private void drop(String found) throws SQLException {
        var commands = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(found)) {
            while (rows.next()) {
                commands.add(rows.getString(1));
                again.add(rows.getString(2));
            }
        }
        for (var command : commands) run(command);
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
