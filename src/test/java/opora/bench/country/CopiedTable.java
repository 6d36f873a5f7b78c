package opora.bench.country;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into one table, by COPY. */
final class CopiedTable {

    private final String command;
    private final StringBuilder text = new StringBuilder();
    private long rows;

    /**
     * @param columns «id, name»
     */
    CopiedTable(String table, String columns) {
        command = "copy " + table + " (" + columns + ") from stdin";
    }

    /** Null is no value, a list is an array. */
    void add(@Nullable Object... values) {
        for (int at = 0; at < values.length; at++) {
            if (at > 0) text.append('\t');
            write(values[at]);
        }
        text.append('\n');
        rows++;
    }

    private void write(@Nullable Object value) {
        if (value == null) text.append("\\N");
        else if (value instanceof List<?> all)
            text.append(
                    all.stream()
                            .map(one -> "\"" + escaped(one.toString()) + "\"")
                            .collect(Collectors.joining(",", "{", "}")));
        else text.append(escaped(value.toString()));
    }

    private static String escaped(String value) {
        return value.indexOf('\\') < 0 && value.indexOf('\t') < 0 && value.indexOf('\n') < 0
                ? value
                : value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    long rows() {
        return rows;
    }

    int waiting() {
        return text.length();
    }

    void flush(Connection database) throws SQLException, IOException {
        if (text.isEmpty()) return;
        var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(command, new ByteArrayInputStream(bytes));
        text.setLength(0);
    }
}
