package opora.portal.internal.setup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table whose first line names its columns: what stands in each is known for sure, and an
 * organisation's numbers and address can be read too (столбцы списка).
 */
record RosterColumns(Map<Integer, String> fields) {

    private static final Map<String, List<String>> WORDS = words();

    /**
     * Columns of a heading line; empty unless it names at least two, the organisation among them.
     */
    static Optional<RosterColumns> of(String line) {
        var cells = line.split("\t|;|\\|", -1);
        var fields = new HashMap<Integer, String>();
        for (int at = 0; at < cells.length; at++) {
            var field = field(cells[at]);
            if (field != null && !fields.containsValue(field)) fields.put(at, field);
        }
        return fields.size() > 1 && fields.containsValue("name")
                ? Optional.of(new RosterColumns(Map.copyOf(fields)))
                : Optional.empty();
    }

    /** Words by field; what is empty was not said. */
    Map<String, String> read(String line) {
        var cells = line.split("\t|;|\\|", -1);
        var said = new LinkedHashMap<String, String>();
        for (int at = 0; at < cells.length; at++) {
            var field = fields.get(at);
            var cell = cells[at].strip();
            if (field != null && !cell.isEmpty()) said.put(field, cell);
            else if (cell.contains("@")) said.putIfAbsent("email", cell);
        }
        return said;
    }

    private static @Nullable String field(String heading) {
        var plain = heading.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        return WORDS.entrySet().stream()
                .filter(one -> one.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, List<String>> words() {
        var words = new LinkedHashMap<String, List<String>>();
        words.put(
                "name",
                List.of("название", "наименование", "полное наименование", "организация", "name"));
        words.put(
                "shortName",
                List.of("короткое название", "краткое наименование", "сокращение", "short name"));
        words.put("headName", List.of("руководитель", "директор", "заведующий", "head"));
        words.put("email", List.of("электронная почта", "почта", "e-mail", "email"));
        words.put("inn", List.of("инн", "inn"));
        words.put("kpp", List.of("кпп", "kpp"));
        words.put("ogrn", List.of("огрн", "ogrn"));
        words.put("oktmo", List.of("октмо", "oktmo"));
        words.put("okved", List.of("оквэд", "okved"));
        words.put("licence", List.of("лицензия", "licence"));
        words.put("founder", List.of("учредитель", "founder"));
        words.put("address", List.of("адрес", "address"));
        words.put("locality", List.of("населенный пункт", "locality"));
        words.put("phone", List.of("телефон", "telephone"));
        words.put("site", List.of("сайт", "site"));
        words.put("pupils", List.of("обучающихся", "воспитанников", "pupils"));
        words.put("classes", List.of("классов", "classes"));
        words.put("groups", List.of("групп", "groups"));
        words.put("shifts", List.of("смен", "shifts"));
        return words;
    }
}
