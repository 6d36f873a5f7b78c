package opora.portal.internal.setup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import opora.territory.OrganisationKind;

/**
 * One line of a pasted list of organisations, its cells told apart by what stands in them: columns
 * come in any order, and a pasted table has no headings.
 */
public record RosterRow(
        int number, String name, String head, String email, Map<String, String> said) {

    private static final Pattern CELL = Pattern.compile("\\t|;|\\|");
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>,;]*@[^\\s<>,;]*");
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{Lu}[\\p{Ll}-]+(-\\p{Lu}\\p{Ll}+)?\\s+(\\p{Lu}[\\p{Ll}-]+(\\s+\\p{Lu}[\\p{Ll}-]+)?(\\s+(оглы|кызы))?|\\p{Lu}\\.\\s*\\p{Lu}\\.)");
    private static final Pattern COUNTER = Pattern.compile("[\\d\\s.()+-]*");
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?iu)(наименование|название|организация|учреждение|директор|руководитель|фио|ф\\.\\s*и\\.\\s*о\\.|почта|e-?mail|№.*|адрес.*)( .*)?");

    public RosterRow {
        said = Map.copyOf(said);
    }

    RosterRow(int number, String name, String head, String email) {
        this(number, name, head, email, Map.of());
    }

    /** Columns that are named are believed; without names each cell tells what it is. */
    static List<RosterRow> read(String text) {
        var rows = new ArrayList<RosterRow>();
        var lines = text.lines().toList();
        Optional<RosterColumns> columns = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            var named = RosterColumns.of(lines.get(i));
            if (named.isPresent()) columns = named;
            else if (columns.isPresent())
                named(i + 1, columns.get().read(lines.get(i))).ifPresent(rows::add);
            else of(i + 1, lines.get(i)).ifPresent(rows::add);
        }
        return rows;
    }

    private static Optional<RosterRow> named(int number, Map<String, String> said) {
        var name = said.getOrDefault("name", "");
        if (name.isEmpty() && said.isEmpty()) return Optional.empty();
        return Optional.of(
                new RosterRow(
                        number,
                        name,
                        said.getOrDefault("headName", ""),
                        said.getOrDefault("email", ""),
                        said));
    }

    /** What a card is read from. */
    Map<String, String> fields() {
        var fields = new HashMap<>(said);
        fields.put("name", name);
        if (!head.isEmpty()) fields.put("headName", head);
        if (!email.isEmpty()) fields.put("email", email);
        return fields;
    }

    private static Optional<RosterRow> of(int number, String line) {
        var cells = cells(line);
        var email = cells.stream().filter(cell -> cell.contains("@")).findFirst().orElse("");
        var rest = cells.stream().filter(cell -> !cell.equals(email) && !counter(cell)).toList();
        if (rest.isEmpty() || email.isEmpty() && rest.stream().allMatch(RosterRow::heading))
            return Optional.empty();
        var head = rest.stream().filter(RosterRow::person).findFirst().orElse("");
        var name = rest.stream().filter(cell -> !cell.equals(head)).findFirst().orElse("");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new RosterRow(number, name, head, email));
    }

    /** Cells of a table; in a plain sentence the address is cut out of its words. */
    private static List<String> cells(String line) {
        var cells = Arrays.stream(CELL.split(line)).map(String::strip).toList();
        if (cells.size() > 1) return cells.stream().filter(cell -> !cell.isEmpty()).toList();
        var email = EMAIL.matcher(line);
        if (!email.find()) return line.isBlank() ? List.of() : List.of(line.strip());
        var words = line.replace(email.group(), " ").replaceAll("[\\s,<>]+$", "").strip();
        return List.of(words, email.group());
    }

    private static boolean counter(String cell) {
        return COUNTER.matcher(cell).matches();
    }

    private static boolean heading(String cell) {
        return HEADING.matcher(cell).matches()
                && OrganisationKind.of(cell.replaceAll("(?iu)организац\\p{L}+|учрежд\\p{L}+", ""))
                        .isEmpty();
    }

    private static boolean person(String cell) {
        return PERSON.matcher(cell).matches() && OrganisationKind.of(cell).isEmpty();
    }
}
