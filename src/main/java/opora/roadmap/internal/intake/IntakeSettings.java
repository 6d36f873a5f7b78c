package opora.roadmap.internal.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.reading.Place;
import opora.reading.ReadingOptions;
import opora.reading.TableColumns.ColumnRole;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Everything a person has decided about a file so far: the file read with these settings gives the
 * roadmap.
 *
 * @param columns by table index, as a text key for JSON
 * @param terms answers by the wording of the term
 * @param rows corrections by {@link #key(Place)}
 * @param names a spelling and the one it is the same as
 * @param postponed keys of questions put off
 */
record IntakeSettings(
        @Nullable Period period,
        Map<String, List<ColumnRole>> columns,
        Set<Place> joins,
        Set<Place> splits,
        Map<String, TermAnswer> terms,
        Map<String, RowEdit> rows,
        Map<String, String> names,
        Set<String> postponed) {

    static final IntakeSettings NONE =
            new IntakeSettings(
                    null, Map.of(), Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Set.of());

    IntakeSettings {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        joins = joins == null ? Set.of() : Set.copyOf(joins);
        splits = splits == null ? Set.of() : Set.copyOf(splits);
        terms = terms == null ? Map.of() : Map.copyOf(terms);
        rows = rows == null ? Map.of() : Map.copyOf(rows);
        names = names == null ? Map.of() : Map.copyOf(names);
        postponed = postponed == null ? Set.of() : Set.copyOf(postponed);
    }

    /** A row's name in the settings: its table and its place there. */
    static String key(Place place) {
        return (place.table() == null ? "-" : place.table()) + ":" + place.row();
    }

    /** A wording, however it was broken into lines. */
    static String wording(String term) {
        return term.strip().replaceAll("\\s+", " ");
    }

    ReadingOptions options() {
        var byTable = new HashMap<Integer, List<ColumnRole>>();
        columns.forEach((table, roles) -> byTable.put(Integer.valueOf(table), roles));
        return new ReadingOptions(period, byTable, joins, splits);
    }

    IntakeSettings withPeriod(Period years) {
        return new IntakeSettings(years, columns, joins, splits, terms, rows, names, postponed);
    }

    IntakeSettings withColumns(int table, List<ColumnRole> roles) {
        return new IntakeSettings(
                period,
                put(columns, String.valueOf(table), roles),
                joins,
                splits,
                terms,
                rows,
                names,
                postponed);
    }

    IntakeSettings withJoin(Place row) {
        return new IntakeSettings(
                period, columns, add(joins, row), drop(splits, row), terms, rows, names, postponed);
    }

    IntakeSettings withSplit(Place row) {
        return new IntakeSettings(
                period, columns, drop(joins, row), add(splits, row), terms, rows, names, postponed);
    }

    IntakeSettings withTerm(String wording, TermAnswer answer) {
        return new IntakeSettings(
                period,
                columns,
                joins,
                splits,
                put(terms, wording, answer),
                rows,
                names,
                postponed);
    }

    IntakeSettings withRow(Place place, RowEdit edit) {
        return new IntakeSettings(
                period,
                columns,
                joins,
                splits,
                terms,
                put(rows, key(place), edit),
                names,
                postponed);
    }

    IntakeSettings withName(String spelling, String same) {
        return new IntakeSettings(
                period, columns, joins, splits, terms, rows, put(names, spelling, same), postponed);
    }

    IntakeSettings postponing(String question) {
        return new IntakeSettings(
                period, columns, joins, splits, terms, rows, names, add(postponed, question));
    }

    RowEdit row(Place place) {
        return rows.getOrDefault(key(place), RowEdit.NONE);
    }

    private static <V> Map<String, V> put(Map<String, V> map, String key, V value) {
        var copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    private static <T> Set<T> add(Set<T> set, T value) {
        var copy = new LinkedHashSet<>(set);
        copy.add(value);
        return copy;
    }

    private static <T> Set<T> drop(Set<T> set, T value) {
        var copy = new LinkedHashSet<>(set);
        copy.remove(value);
        return copy;
    }
}
