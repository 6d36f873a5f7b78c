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
 * @param cuts rows cut in two, in the order in which they were cut
 */
record IntakeSettings(
        @Nullable Period period,
        Map<String, List<ColumnRole>> columns,
        Set<Place> joins,
        Set<Place> splits,
        Map<String, TermAnswer> terms,
        Map<String, RowEdit> rows,
        Map<String, String> names,
        Set<String> postponed,
        List<RowCut> cuts) {

    static final IntakeSettings NONE =
            new IntakeSettings(
                    null, Map.of(), Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Set.of(),
                    List.of());

    IntakeSettings {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        joins = joins == null ? Set.of() : Set.copyOf(joins);
        splits = splits == null ? Set.of() : Set.copyOf(splits);
        terms = terms == null ? Map.of() : Map.copyOf(terms);
        rows = rows == null ? Map.of() : Map.copyOf(rows);
        names = names == null ? Map.of() : Map.copyOf(names);
        postponed = postponed == null ? Set.of() : Set.copyOf(postponed);
        cuts = cuts == null ? List.of() : List.copyOf(cuts);
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
        var alone = new LinkedHashSet<>(splits);
        cuts.forEach(cut -> alone.add(cut.row().lower()));
        return new ReadingOptions(period, byTable, joins, alone);
    }

    IntakeSettings withPeriod(Period years) {
        return new IntakeSettings(
                years, columns, joins, splits, terms, rows, names, postponed, cuts);
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
                postponed,
                cuts);
    }

    IntakeSettings withJoin(Place row) {
        return new IntakeSettings(
                period,
                columns,
                add(joins, row),
                drop(splits, row),
                terms,
                rows,
                names,
                postponed,
                cuts);
    }

    IntakeSettings withSplit(Place row) {
        return new IntakeSettings(
                period,
                columns,
                drop(joins, row),
                add(splits, row),
                terms,
                rows,
                names,
                postponed,
                cuts);
    }

    /** What was corrected in the whole row no longer fits its parts. */
    IntakeSettings withCut(RowCut cut) {
        var kept = new LinkedHashMap<>(rows);
        kept.remove(key(cut.row()));
        return withCuts(
                kept,
                java.util.stream.Stream.concat(cuts.stream(), java.util.stream.Stream.of(cut))
                        .toList());
    }

    /** The lower part goes back to its row, and with it whatever was cut from it again. */
    IntakeSettings withoutCut(Place lower) {
        var kept = new LinkedHashMap<>(rows);
        kept.remove(key(lower));
        return withCuts(kept, cuts.stream().filter(cut -> !cut.isOf(lower)).toList());
    }

    private IntakeSettings withCuts(Map<String, RowEdit> edits, List<RowCut> changed) {
        return new IntakeSettings(
                period, columns, joins, splits, terms, edits, names, postponed, changed);
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
                postponed,
                cuts);
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
                postponed,
                cuts);
    }

    IntakeSettings withName(String spelling, String same) {
        return new IntakeSettings(
                period,
                columns,
                joins,
                splits,
                terms,
                rows,
                put(names, spelling, same),
                postponed,
                cuts);
    }

    IntakeSettings postponing(String question) {
        return new IntakeSettings(
                period, columns, joins, splits, terms, rows, names, add(postponed, question), cuts);
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
