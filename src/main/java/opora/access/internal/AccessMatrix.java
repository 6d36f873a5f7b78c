package opora.access.internal;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import opora.shared.Role;
import opora.shared.Thing;
import org.jspecify.annotations.Nullable;

/** The access matrix as the csv has it: thing by column (матрица доступа). */
public final class AccessMatrix {

    private static final String FILE = "/access/matrix.csv";
    private static final AccessMatrix READ = read();

    private final List<String> columns;
    private final Map<Thing, Map<String, Cell>> rows;

    private AccessMatrix(List<String> columns, Map<Thing, Map<String, Cell>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    public static AccessMatrix get() {
        return READ;
    }

    public List<String> columns() {
        return columns;
    }

    /** What a role may do to a thing; a role made by hand has no column. */
    public Cell cell(Thing thing, Role role) {
        var column = column(role);
        return column == null ? Cell.EMPTY : cell(thing, column);
    }

    public Cell cell(Thing thing, String column) {
        return Objects.requireNonNull(
                Objects.requireNonNull(rows.get(thing), () -> "No row of " + thing).get(column),
                () -> "No column " + column);
    }

    /** Heads of organisations and their deputies share a column. */
    public static @Nullable String column(Role role) {
        return switch (role) {
            case CUSTOM -> null;
            case ORGANISATION_HEAD, ORGANISATION_DEPUTY -> "ORGANISATION";
            default -> role.name();
        };
    }

    private static AccessMatrix read() {
        try (InputStream file = AccessMatrix.class.getResourceAsStream(FILE)) {
            var text =
                    new String(
                            Objects.requireNonNull(file, FILE).readAllBytes(),
                            StandardCharsets.UTF_8);
            var lines = text.lines().map(line -> List.of(line.split(",", -1))).toList();
            var columns = lines.getFirst().subList(1, lines.getFirst().size());
            var rows = new EnumMap<Thing, Map<String, Cell>>(Thing.class);
            for (var line : new ArrayList<>(lines.subList(1, lines.size())))
                rows.put(Thing.valueOf(line.getFirst()), row(columns, line));
            return new AccessMatrix(columns, Map.copyOf(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Cell> row(List<String> columns, List<String> line) {
        return IntStream.range(0, columns.size())
                .boxed()
                .collect(toUnmodifiableMap(columns::get, at -> Cell.parse(line.get(at + 1))));
    }
}
