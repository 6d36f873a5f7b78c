package opora.reading.internal.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import opora.reading.PrintedClause;

/** Gathers the clauses of a regulation, each with the lines that stand under it. */
public final class Clauses {

    private static final Pattern CLAUSE =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,4})\\.?\\s+(\\S.*)");
    private static final Pattern CHAPTER =
            Pattern.compile("(\\d{1,2}|[IVXХ]{1,5})\\.?\\s+\\p{Lu}.{2,158}");
    private static final Pattern ANNEX = Pattern.compile("(?iU)приложение\\b.{0,40}");
    private static final Pattern FIRST = Pattern.compile("(?:1|I)\\.?\\s.*");

    private final LinkedHashMap<String, List<String>> found = new LinkedHashMap<>();
    private String number = "";

    /** Empty where fewer than three stand: a plan, not a regulation. */
    public static List<PrintedClause> in(List<String> lines) {
        var clauses = new Clauses();
        for (var line : lines) clauses.read(line);
        if (clauses.found.size() < 3) return List.of();
        return clauses.found.entrySet().stream()
                .map(one -> new PrintedClause(one.getKey(), String.join("\n", one.getValue())))
                .toList();
    }

    private void read(String line) {
        var clause = CLAUSE.matcher(line);
        if (clause.matches()) {
            number = clause.group(1);
            var text = new ArrayList<String>();
            text.add(clause.group(2));
            found.put(number, text);
        } else if (isChapter(line)) {
            number = "";
            // items of the order stand before the regulation and have the same numbers
            if (FIRST.matcher(line).matches()) found.clear();
        } else if (ANNEX.matcher(line).matches()) {
            number = "";
        } else if (!number.isEmpty()) {
            found.getOrDefault(number, new ArrayList<>()).add(line);
        }
    }

    private static boolean isChapter(String line) {
        return CHAPTER.matcher(line).matches() && !line.matches(".*[.;:,]\\s*");
    }

    private Clauses() {}
}
