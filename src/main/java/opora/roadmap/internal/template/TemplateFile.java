package opora.roadmap.internal.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.reading.PrintedIndicator.Unit;
import opora.roadmap.internal.plan.RoadmapKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain text of a template: head lines {@code key: words}, sections after {@code ==},
 * rows beginning with their number, their cells indented below, indicators at the end.
 */
final class TemplateFile {

    private final Map<String, String> head = new HashMap<>();
    private final List<PlanTemplate.Section> sections = new ArrayList<>();
    private final List<PlanTemplate.Indicator> indicators = new ArrayList<>();
    private List<PlanTemplate.Row> rows = new ArrayList<>();
    private String section = "";
    private String row = "";
    private final Map<String, String> cells = new HashMap<>();

    static PlanTemplate read(String key, String text) {
        var file = new TemplateFile();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(file::line);
        file.endSection();
        return new PlanTemplate(
                key,
                file.head("title"),
                file.head("purpose"),
                RoadmapKind.valueOf(file.head("kind")),
                file.head("controller"),
                file.sections,
                file.indicators);
    }

    private void line(String line) {
        if (line.startsWith("==")) {
            endSection();
            section = line.substring(2).strip();
        } else if (line.startsWith("indicator:")) {
            indicators.add(indicator(after(line)));
        } else if (line.startsWith(" ")) {
            cells.put(before(line), after(line));
        } else if (section.isEmpty()) {
            head.put(before(line), after(line));
        } else {
            endRow();
            row = line;
        }
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(
                    new PlanTemplate.Row(
                            number(row),
                            words(row),
                            cells.getOrDefault("term", ""),
                            cells.getOrDefault("who", ""),
                            cells.getOrDefault("result", "")));
        }
        row = "";
        cells.clear();
    }

    private void endSection() {
        endRow();
        if (!section.isEmpty())
            sections.add(new PlanTemplate.Section(number(section), words(section), rows));
        rows = new ArrayList<>();
    }

    private String head(String name) {
        return head.getOrDefault(name, "");
    }

    private static String before(String line) {
        return line.substring(0, line.indexOf(':')).strip();
    }

    private static String after(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    /** «1.2.» of «1.2. Слова»; a heading may have none. */
    private static String number(String line) {
        return Character.isDigit(line.charAt(0)) ? line.substring(0, line.indexOf(' ')) : "";
    }

    private static String words(String line) {
        return line.substring(number(line).length()).strip();
    }

    private static PlanTemplate.Indicator indicator(String line) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var sort = parts.get(2);
        var targets = new ArrayList<@Nullable BigDecimal>();
        for (var one : parts.get(3).split(",", -1))
            targets.add(one.strip().equals("-") ? null : new BigDecimal(one.strip()));
        return new PlanTemplate.Indicator(
                parts.get(0),
                parts.get(1),
                sort.startsWith("PERCENT") ? Unit.PERCENT : Unit.COUNT,
                sort.endsWith("CUMULATIVE"),
                targets);
    }
}
