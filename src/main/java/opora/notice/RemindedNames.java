package opora.notice;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import opora.person.Person;

/** Who was reminded, in a line under the page's head (кому напомнили). */
public final class RemindedNames {

    private static final int NAMED = 5;

    /** «none» leaves its sentence out; of many the first are named. */
    public static String of(Map<Person, Reminded> told, Reminded fate) {
        var names =
                told.entrySet().stream()
                        .filter(one -> one.getValue() == fate)
                        .map(one -> one.getKey().name().brief())
                        .sorted()
                        .toList();
        if (names.isEmpty()) return "none";
        var first = names.stream().limit(NAMED).collect(joining(", "));
        return names.size() > NAMED ? first + " + " + (names.size() - NAMED) : first;
    }

    private RemindedNames() {}
}
