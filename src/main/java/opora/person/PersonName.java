package opora.person;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Name of a person in its three parts (фамилия, имя, отчество). */
public record PersonName(String family, String given, String patronymic) {

    /** Reads «Зорина Алёна Игоревна»; a single word is the family name. */
    public static PersonName parse(String text) {
        var words = Arrays.stream(text.strip().split("[\\s\u00a0]+")).toList();
        return new PersonName(
                words.getFirst(),
                words.size() > 1 ? words.get(1) : "",
                words.stream().skip(2).collect(Collectors.joining(" ")));
    }

    public String full() {
        return (family + " " + given + " " + patronymic).strip().replaceAll(" +", " ");
    }

    /** «Зорина А. И.», kept on one line. */
    public String brief() {
        return family + initial(given) + initial(patronymic);
    }

    private static String initial(String part) {
        return part.isEmpty() ? "" : "\u00a0" + part.charAt(0) + ".";
    }
}
