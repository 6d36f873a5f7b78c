package opora.reading.internal.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opora.reading.PrintedClause;
import opora.reading.PrintedConcept;

/** Words explained in a list: «МЕТОДИСТ (РМ)» – тот, кто … */
public final class Concepts {

    private static final Pattern EXPLAINED =
            Pattern.compile(
                    "(?:[-–—•·*]\\s*|\\d{1,2}\\)\\s*)?[«\"“]([^»\"”]{2,250})[»\"”]\\s*(\\([^)]{2,120}\\))?\\s*[-–—]\\s*(\\S.{10,})");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]{2,120})\\)");
    private static final Pattern FURTHER =
            Pattern.compile("(?iU)^далее\\s*(?:по тексту\\s*)?[-–—]?\\s*");

    private static final int LONGEST_ABBREVIATION = 4;

    public static List<PrintedConcept> in(List<PrintedClause> clauses) {
        var found = new ArrayList<PrintedConcept>();
        for (var clause : clauses) {
            var from = found.size();
            for (var line : clause.text().split("\n")) {
                var match = EXPLAINED.matcher(line);
                if (match.matches()) {
                    var brackets = match.group(2) == null ? "" : match.group(2);
                    found.add(concept(match.group(1), brackets, match.group(3), clause.number()));
                } else if (found.size() > from) {
                    goesOn(found, line);
                }
            }
        }
        return found;
    }

    private static void goesOn(List<PrintedConcept> found, String line) {
        var last = found.removeLast();
        found.add(
                new PrintedConcept(
                        last.name(),
                        last.abbreviations(),
                        last.definition() + "\n" + line,
                        last.clause()));
    }

    private static PrintedConcept concept(
            String printed, String brackets, String definition, String clause) {
        var abbreviations = new ArrayList<String>();
        var inside = IN_BRACKETS.matcher(printed + " " + brackets);
        while (inside.find()) {
            var said = FURTHER.matcher(inside.group(1).strip()).replaceFirst("");
            for (var one : said.split("\\s*[,;]\\s*")) if (!one.isBlank()) abbreviations.add(one);
        }
        var name = IN_BRACKETS.matcher(printed).replaceAll(" ").replaceAll("\\s+", " ").strip();
        return new PrintedConcept(
                calm(name), abbreviations, definition.replaceFirst("[;]$", "."), clause);
    }

    /** Words printed in capitals are headings, not names. */
    private static String calm(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) return name;
        var words = name.split(" ");
        // a short last word is an abbreviation: «КООРДИНАТОР ЕФС»
        for (int at = 0; at < words.length; at++)
            if (at < words.length - 1 || at == 0 || words[at].length() > LONGEST_ABBREVIATION)
                words[at] = words[at].toLowerCase(Locale.ROOT);
        words[0] = words[0].substring(0, 1).toUpperCase(Locale.ROOT) + words[0].substring(1);
        return String.join(" ", words);
    }

    private Concepts() {}
}
