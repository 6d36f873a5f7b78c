package opora.shared.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database itself knows of its tables (каталог базы данных). */
record Catalogue(Connection connection) {

    /** The history of the schema is written by migrations; sessions of people end with the copy. */
    private static final String TABLES =
            """
            select n.nspname, c.relname, c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relowner = (select oid from pg_roles where rolname = current_user)
              and n.nspname not like 'pg\\_%' and c.relname <> 'flyway_schema_history'
              and c.relname not like 'spring\\_session%'
            order by 1, 2\
            """;

    private static final String POINTERS =
            """
            select conrelid, confrelid from pg_constraint where contype = 'f' and conrelid <> confrelid\
            """;

    private static final String COLUMNS =
            """
            select attname from pg_attribute where attrelid = ?::regclass and attnum > 0
              and not attisdropped and attgenerated = '' order by attnum\
            """;

    private static final String SEQUENCES =
            """
            select schemaname, sequencename, coalesce(last_value, 0) from pg_sequences
            where sequenceowner = current_user order by 1, 2\
            """;

    /**
     * Every table after those it points to.
     *
     * @throws BackupFailure when tables point at each other in a circle
     */
    List<TableName> tables() throws SQLException {
        var names = new LinkedHashMap<Long, TableName>();
        try (var rows = connection.createStatement().executeQuery(TABLES)) {
            while (rows.next())
                names.put(rows.getLong(3), new TableName(rows.getString(1), rows.getString(2)));
        }
        var pointedAt = new LinkedHashMap<Long, Set<Long>>();
        try (var rows = connection.createStatement().executeQuery(POINTERS)) {
            while (rows.next())
                if (names.containsKey(rows.getLong(2)))
                    pointedAt
                            .computeIfAbsent(rows.getLong(1), _ -> new LinkedHashSet<>())
                            .add(rows.getLong(2));
        }
        var placed = new LinkedHashSet<Long>();
        while (placed.size() < names.size()) {
            var ready =
                    names.keySet().stream()
                            .filter(table -> !placed.contains(table))
                            .filter(table ->
                                    placed.containsAll(pointedAt.getOrDefault(table, Set.of())))
                            .toList();
            if (ready.isEmpty()) throw new BackupFailure("backup.circle", unplaced(names, placed));
            placed.addAll(ready);
        }
        return placed.stream().map(names::get).toList();
    }

    private static List<String> unplaced(Map<Long, TableName> names, Set<Long> placed) {
        return names.entrySet().stream()
                .filter(table -> !placed.contains(table.getKey()))
                .map(table -> table.getValue().quoted())
                .toList();
    }

    /** Those that a row is given; computed ones compute themselves again. */
    List<String> columns(TableName table) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table.quoted());
            var rows = statement.executeQuery();
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    Map<String, Long> sequences() throws SQLException {
        var found = new LinkedHashMap<String, Long>();
        try (var rows = connection.createStatement().executeQuery(SEQUENCES)) {
            while (rows.next())
                found.put(
                        new TableName(rows.getString(1), rows.getString(2)).quoted(),
                        rows.getLong(3));
        }
        return found;
    }

    List<String> migrations() throws SQLException {
        var found = new ArrayList<String>();
        try (var rows =
                connection
                        .createStatement()
                        .executeQuery(
                                "select version from public.flyway_schema_history"
                                        + " where version is not null and success order by version collate \"C\"")) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    String server() throws SQLException {
        try (var rows = connection.createStatement().executeQuery("show server_version")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
