package opora.staff.internal.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which column is what (столбцы таблицы): by the words of one or two heading rows, then by what
 * stands below; people may say otherwise.
 *
 * @param first number of the first row of people
 * @param headings of every column, two rows joined
 * @param fields by column
 */
public record SheetColumns(int first, List<String> headings, Map<Integer, SheetField> fields) {

    private static final int LOOKED_AT = 15;
    private static final Pattern NAME =
            Pattern.compile("[А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё-]+( [А-ЯЁ][а-яё-]+)?");
    private static final Pattern SNILS = Pattern.compile("\\d{3}[- ]?\\d{3}[- ]?\\d{3}[- ]?\\d{2}");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S+");

    public SheetColumns {
        headings = List.copyOf(headings);
        fields = Map.copyOf(fields);
    }

    record Line(int no, List<String> cells) {}

    /**
     * @param top the first rows of the file
     * @param said what people assigned; empty when nobody did
     */
    static SheetColumns of(List<Line> top, String said) {
        int best = 0;
        int bestHits = 0;
        for (int at = 0; at < Math.min(top.size(), LOOKED_AT); at++) {
            int hits = hits(top.get(at).cells());
            if (hits > bestHits) {
                best = at;
                bestHits = hits;
            }
        }
        if (top.isEmpty()) return new SheetColumns(1, List.of(), Map.of());
        int last = best;
        var headings = new ArrayList<>(top.get(best).cells());
        // names merged over several columns stand in the row above or go on in the row below
        if (best > 0 && hits(top.get(best - 1).cells()) > 0)
            headings = joined(top.get(best - 1).cells(), headings);
        else if (best + 1 < top.size() && headingLike(top.get(best + 1).cells())) {
            headings = joined(headings, top.get(best + 1).cells());
            last = best + 1;
        }
        int first = last + 1 < top.size() ? top.get(last + 1).no() : top.get(last).no() + 1;
        var below = top.subList(Math.min(last + 1, top.size()), top.size());
        return new SheetColumns(
                first, headings, said.isEmpty() ? recognised(headings, below) : parsed(said));
    }

    private static int hits(List<String> cells) {
        var found = EnumSet.noneOf(SheetField.class);
        for (var cell : cells) if (cell.length() < 80) SheetField.of(cell).ifPresent(found::add);
        return found.size();
    }

    /** A second row of headings: words of fields, no digits, no full names. */
    private static boolean headingLike(List<String> cells) {
        return hits(cells) > 0
                && cells.stream()
                        .noneMatch(
                                cell -> cell.matches(".*\\d{2,}.*") || NAME.matcher(cell).matches())
                && hits(cells) * 2 >= cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static ArrayList<String> joined(List<String> upper, List<String> lower) {
        var joined = new ArrayList<String>();
        var over = "";
        for (int at = 0; at < Math.max(upper.size(), lower.size()); at++) {
            if (at < upper.size() && !upper.get(at).isBlank()) over = upper.get(at);
            var under = at < lower.size() ? lower.get(at) : "";
            joined.add(
                    under.isBlank()
                            ? at < upper.size() ? upper.get(at) : ""
                            : SheetField.of(under).isPresent() ? under : over + " " + under);
        }
        return joined;
    }

    private static Map<Integer, SheetField> recognised(List<String> headings, List<Line> below) {
        var fields = new TreeMap<Integer, SheetField>();
        Set<SheetField> taken = EnumSet.noneOf(SheetField.class);
        for (int at = 0; at < headings.size(); at++) {
            var field = SheetField.of(headings.get(at)).orElse(null);
            if (field != null && taken.add(field)) fields.put(at, field);
        }
        byContent(
                SheetField.SNILS,
                value -> SNILS.matcher(value).matches(),
                headings.size(),
                below,
                fields,
                taken);
        byContent(
                SheetField.EMAIL,
                value -> MAIL.matcher(value).matches(),
                headings.size(),
                below,
                fields,
                taken);
        if (!taken.contains(SheetField.FAMILY))
            byContent(
                    SheetField.FULL_NAME,
                    value -> NAME.matcher(value).matches(),
                    headings.size(),
                    below,
                    fields,
                    taken);
        return fields;
    }

    private static void byContent(
            SheetField field,
            Predicate<String> looks,
            int columns,
            List<Line> below,
            Map<Integer, SheetField> fields,
            Set<SheetField> taken) {
        if (taken.contains(field)) return;
        for (int at = 0; at < columns; at++) {
            if (fields.containsKey(at)) continue;
            int filled = 0;
            int like = 0;
            for (var line : below) {
                var value = at < line.cells().size() ? line.cells().get(at) : "";
                if (value.isBlank()) continue;
                filled++;
                if (looks.test(value)) like++;
            }
            if (like > 0 && like * 10 >= filled * 7) {
                fields.put(at, field);
                taken.add(field);
                return;
            }
        }
    }

    /** «0=FAMILY,3=POST». */
    String written() {
        var parts = new ArrayList<String>();
        new TreeMap<>(fields).forEach((at, field) -> parts.add(at + "=" + field));
        return parts.isEmpty() ? "-" : String.join(",", parts);
    }

    static Map<Integer, SheetField> parsed(String written) {
        var fields = new TreeMap<Integer, SheetField>();
        for (var part : written.split(",")) {
            var sides = part.split("=", 2);
            if (sides.length == 2)
                fields.put(Integer.valueOf(sides[0]), SheetField.valueOf(sides[1]));
        }
        return fields;
    }

    Map<SheetField, String> values(List<String> cells) {
        var values = new EnumMap<SheetField, String>(SheetField.class);
        fields.forEach((at, field) -> {
            var value = at < cells.size() ? cells.get(at) : "";
            if (!value.isBlank()) values.put(field, value);
        });
        return values;
    }

    boolean names() {
        return fields.containsValue(SheetField.FULL_NAME)
                || fields.containsValue(SheetField.FAMILY);
    }
}
