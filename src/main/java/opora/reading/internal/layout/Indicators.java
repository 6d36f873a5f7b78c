package opora.reading.internal.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opora.reading.PrintedIndicator;
import opora.reading.PrintedIndicator.Target;
import opora.reading.PrintedIndicator.Unit;
import org.jspecify.annotations.Nullable;

/** Reads tables of indicators: a name, and a value for each year. */
final class Indicators {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?!.*20\\d\\d)", Pattern.DOTALL);
    private static final Pattern VALUE =
            Pattern.compile(
                    "\\D{0,12}?(\\d[\\d\\s\\u00a0]*(?:[.,]\\d+)?)\\s*%?.{0,10}", Pattern.DOTALL);
    private static final Pattern SHARE =
            Pattern.compile("(?<!\\p{L})(?:доля|процент\\p{L}*|удельный вес|%)(?!\\p{L})|%");

    private final List<PrintedIndicator> found = new ArrayList<>();

    static List<PrintedIndicator> of(List<Sheet> sheets) {
        var indicators = new Indicators();
        sheets.forEach(indicators::read);
        return indicators.found;
    }

    private void read(Sheet sheet) {
        var name = name(sheet);
        if (name < 0) return;
        @Nullable Row open = null;
        for (var line : sheet.body()) {
            if (line.row().isBlank() || Sheet.isNumberOf(line) || line.own().isEmpty()) continue;
            if (line.own().size() == 1 && line.own().getFirst().columns() > 1) continue;
            if (isHeading(line)) continue;
            if (open != null && goesOn(sheet, line, name)) {
                open = open.with(line, name);
            } else {
                if (open != null) add(open);
                open = open(sheet, line, name);
            }
        }
        if (open != null) add(open);
    }

    /** Years and cells of a row as they are gathered. */
    private record Row(
            @Nullable String number, String name, @Nullable String unit, List<Target> targets) {

        Row with(Line line, int column) {
            var more = line.text(column);
            return more.isBlank() ? this : new Row(number, name + "\n" + more, unit, targets);
        }
    }

    private static boolean goesOn(Sheet sheet, Line line, int name) {
        for (var column = 0; column < sheet.headings().size(); column++) {
            if (column != name && !line.text(column).isBlank()) return false;
        }
        var text = line.text(name);
        return RowSorter.startsLow(text) || line.row().afterBreak();
    }

    private static @Nullable Row open(Sheet sheet, Line line, int name) {
        var targets = new ArrayList<Target>();
        @Nullable String unit = null;
        for (var column = 0; column < sheet.headings().size(); column++) {
            var heading = sheet.headings().get(column);
            var low = heading.toLowerCase(Locale.ROOT);
            if (Headings.isYearColumn(heading)) {
                var year = YEAR.matcher(heading);
                if (year.find())
                    targets.add(
                            new Target(Integer.parseInt(year.group(1)), value(line.text(column))));
            } else if (low.startsWith("ед") && low.contains("изм")) {
                unit = line.text(column);
            }
        }
        var text = line.text(name);
        @Nullable String number = name > 0 ? Numbers.bare(line.text(0)) : null;
        if (number == null || number.isEmpty()) {
            var leading = Numbers.leading(text);
            number = leading == null ? null : Numbers.bare(leading.number());
            if (leading != null) text = leading.rest();
        }
        return text.isBlank() ? null : new Row(number, text, unit, targets);
    }

    private void add(Row row) {
        if (row.targets().stream().allMatch(target -> target.value() == null)
                && row.number() == null) return;
        var low = row.name().toLowerCase(Locale.ROOT);
        var unit = row.unit() == null ? low : row.unit().toLowerCase(Locale.ROOT) + " " + low;
        found.add(
                new PrintedIndicator(
                        row.number(),
                        row.name(),
                        isCount(row.unit()) || !SHARE.matcher(unit).find()
                                ? Unit.COUNT
                                : Unit.PERCENT,
                        low.contains("нарастающ"),
                        row.targets()));
    }

    private static boolean isCount(@Nullable String unit) {
        return unit != null && unit.toLowerCase(Locale.ROOT).matches("(?:ед|чел|шт|кол).*");
    }

    private static @Nullable BigDecimal value(String printed) {
        var match = VALUE.matcher(printed.strip());
        if (!match.matches()) return null;
        var digits = match.group(1).replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        return digits.length() > 15 ? null : new BigDecimal(digits);
    }

    private static int name(Sheet sheet) {
        for (var column = 0; column < sheet.headings().size(); column++) {
            var heading = sheet.headings().get(column);
            if (Headings.namesIndicators(heading) && !Headings.isYearColumn(heading)) return column;
        }
        for (var column = 0; column < sheet.headings().size(); column++) {
            var heading = sheet.headings().get(column);
            var role = Headings.role(heading);
            if (!Headings.isYearColumn(heading)
                    && role != opora.reading.TableColumns.ColumnRole.NUMBER) return column;
        }
        return -1;
    }

    private static boolean isHeading(Line line) {
        return line.own().stream().filter(piece -> Headings.isYearColumn(piece.text())).count()
                >= 2;
    }
}
