package opora.roadmap.internal.view;

import static org.jooq.impl.DSL.field;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * Rows straight from the driver. A record of jOOQ takes as long as its row takes the database, and
 * a list has thousands of dates (строки без посредника).
 */
final class PlainRows {

    /** Reads the row the set stands on. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> fetch(ResultQuery<?> query, Reader<T> reader) {
        var found = new ArrayList<T>();
        try (var cursor = query.fetchLazy()) {
            var rows = Objects.requireNonNull(cursor.resultSet());
            while (rows.next()) found.add(reader.read(rows));
        } catch (SQLException e) {
            throw new DataAccessException("A row could not be read", e);
        }
        return found;
    }

    /** A day as its number: the driver would make it through a calendar and a time zone. */
    static Field<Integer> number(Field<LocalDate> day) {
        return field("{0} - date '1970-01-01'", Integer.class, day);
    }

    static LocalDate day(ResultSet row, int column) throws SQLException {
        return LocalDate.ofEpochDay(row.getInt(column));
    }

    static @Nullable LocalDate dayOrNull(ResultSet row, int column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(number);
    }

    static UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private PlainRows() {}
}
