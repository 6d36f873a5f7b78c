package opora.reading.internal.passport;

import java.util.regex.Pattern;

/** «возложить на Иванову Анну Петровну, заместителя начальника …»: the same in the nominative. */
final class Controllers {

    private static final Pattern FULL_NAME =
            Pattern.compile(
                    "(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)\\s+(\\p{Lu}\\p{Ll}+)\\s+(\\p{Lu}\\p{Ll}+(?:вну|ну|ича))(.*)",
                    Pattern.DOTALL);
    private static final Pattern INITIALS =
            Pattern.compile(
                    "(.*?)(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)(\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.)(.*)",
                    Pattern.DOTALL);

    static String nominative(String accusative) {
        var full = FULL_NAME.matcher(accusative);
        if (full.matches()) {
            var feminine = full.group(3).endsWith("ну");
            return surname(full.group(1), feminine)
                    + " "
                    + given(full.group(2), feminine)
                    + " "
                    + (feminine
                            ? full.group(3).replaceAll("у$", "а")
                            : full.group(3).replaceAll("а$", ""))
                    + post(full.group(4));
        }
        var initials = INITIALS.matcher(accusative);
        if (initials.matches()) {
            var feminine = initials.group(2).matches(".*(?:у|ую)");
            return post(initials.group(1))
                    + surname(initials.group(2), feminine)
                    + initials.group(3)
                    + post(initials.group(4));
        }
        return post(accusative);
    }

    private static String surname(String accusative, boolean feminine) {
        if (feminine) return accusative.replaceAll("ую$", "ая").replaceAll("у$", "а");
        if (accusative.endsWith("ого")) return Nominative.adjective(accusative, accusative);
        return accusative.replaceAll("(?<=[бвгдзклмнпрстфхцчшщ])а$", "").replaceAll("я$", "ь");
    }

    private static String given(String accusative, boolean feminine) {
        if (feminine) return accusative.replaceAll("ю$", "я").replaceAll("у$", "а");
        return accusative.matches(".*[еи]я")
                ? accusative.replaceAll("я$", "й")
                : accusative.replaceAll("а$", "").replaceAll("я$", "ь");
    }

    private static String post(String phrase) {
        var comma = phrase.startsWith(", ") ? ", " : "";
        var words = phrase.substring(comma.length());
        return words.isBlank() ? phrase : comma + Nominative.phrase(words);
    }

    private Controllers() {}
}
