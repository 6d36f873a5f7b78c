package opora.staff.internal.twin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import opora.TestDatabase;
import org.jspecify.annotations.Nullable;

/** All rows of every module that point at people, as the owner of the database sees them. */
final class Everything {

    private static @Nullable Connection connection;

    /** Rows by table, without versions; what is computed from others is left to its owner. */
    static TreeMap<String, List<String>> of(Collection<UUID> people) {
        var all = new TreeMap<String, List<String>>();
        for (var pointer :
                ask(
                        "select table_name || ' ' || array_to_string(pointing, ',') || ' '"
                                + " || array_to_string(listing, ',') from person.pointers()")) {
            var parts = pointer.split(" ", -1);
            all.put(parts[0], rows(parts[0], parts[1], parts[2], people));
        }
        all.put("person.person", rows("person.person", "id", "", people));
        return all;
    }

    private static List<String> rows(
            String table, String pointing, String listing, Collection<UUID> people) {
        var ids = people.stream().map(id -> "'" + id + "'").toList();
        var in = String.join(", ", ids);
        var conditions = new ArrayList<String>();
        for (var column : pointing.split(","))
            if (!column.isEmpty()) conditions.add(column + " in (" + in + ")");
        for (var column : listing.split(","))
            if (!column.isEmpty()) conditions.add(column + " && array[" + in + "]::uuid[]");
        return ask(
                "select (to_jsonb(t) - 'version')::text from %s t where %s order by 1"
                        .formatted(table, String.join(" or ", conditions)));
    }

    private static Connection connected() throws SQLException {
        var access = TestDatabase.shared();
        return DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
    }

    static synchronized List<String> ask(String sql) {
        try {
            if (connection == null) connection = connected();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (var statement = connection.createStatement()) {
            var answers = new ArrayList<String>();
            if (statement.execute(sql))
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) answers.add(String.valueOf(rows.getString(1)));
                }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Everything() {}
}
