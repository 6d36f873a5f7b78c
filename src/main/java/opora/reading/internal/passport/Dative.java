package opora.reading.internal.passport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** «Руководителям образовательных организаций»: the same addressee in the nominative. */
final class Dative {

    private static final Pattern PERSON =
            Pattern.compile("(?U)(\\p{Lu}\\p{Ll}+)(ой|ому|у|ю)(\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.)(.*)");
    private static final Map<String, String> IRREGULAR =
            Map.of("директорам", "директора", "учителям", "учителя", "школам", "школы");
    private static final List<Map.Entry<String, String>> PLURAL =
            List.of(
                    Map.entry("телям", "тели"),
                    Map.entry("циям", "ции"),
                    Map.entry("ниям", "ния"),
                    Map.entry("ющим", "ющие"),
                    Map.entry("ащим", "ащие"),
                    Map.entry("кам", "ки"),
                    Map.entry("гам", "ги"),
                    Map.entry("там", "ты"),
                    Map.entry("лам", "лы"),
                    Map.entry("рам", "ры"),
                    Map.entry("дам", "ды"),
                    Map.entry("ям", "и"),
                    Map.entry("ам", "ы"));

    static String nominative(String phrase) {
        if (phrase.isEmpty()) return phrase;
        var person = PERSON.matcher(phrase);
        if (person.matches()) {
            var ending = person.group(2).equals("ой") ? "а" : "";
            return person.group(1) + ending + person.group(3) + after(person.group(4));
        }
        var words = phrase.split(" ");
        for (var i = 0; i < words.length && i < 4; i++) {
            var plural = plural(words[i]);
            if (plural.equals(words[i])) break;
            words[i] = plural;
            if (!plural.matches(".*(?:ые|ие)")) return String.join(" ", words);
        }
        return Nominative.phrase(String.join(" ", words));
    }

    private static String after(String post) {
        var comma = post.startsWith(",") ? ", " : "";
        var words = post.substring(comma.isEmpty() ? 0 : 1).strip();
        return words.isEmpty() ? "" : comma + nominative(words.replaceAll(",$", ""));
    }

    private static String plural(String word) {
        var low = word.toLowerCase(Locale.ROOT);
        var known = IRREGULAR.get(low);
        if (known != null) return word.charAt(0) + known.substring(1);
        if (low.matches(".*[кгх]им|.*[жчшщн]им")) return word.substring(0, word.length() - 1) + "е";
        if (low.matches(".{4,}ым")) return word.substring(0, word.length() - 1) + "е";
        for (var one : PLURAL) {
            if (low.length() > 4 && low.endsWith(one.getKey()))
                return word.substring(0, word.length() - one.getKey().length()) + one.getValue();
        }
        return word;
    }

    private Dative() {}
}
