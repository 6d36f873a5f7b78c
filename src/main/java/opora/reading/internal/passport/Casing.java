package opora.reading.internal.passport;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small letters for a name printed in capitals: as the document itself writes it elsewhere. */
final class Casing {

    private static final Pattern PROPER = Pattern.compile(".*(?:ск|цк)(?:ого|ий|ой|ая|ому|ом)");

    static String of(String phrase, String text) {
        if (!hasCapitals(phrase)) return phrase;
        var words = phrase.split("\\s+");
        if (words.length > 1) {
            var tail =
                    Arrays.stream(words)
                            .skip(1)
                            .map(Pattern::quote)
                            .collect(Collectors.joining("\\s+"));
            var head = Pattern.quote(words[0].substring(0, Math.max(1, words[0].length() - 2)));
            var match =
                    Pattern.compile(
                                    head + "\\p{L}{0,3}\\s+(" + tail + ")(?!\\p{L})",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(text);
            while (match.find()) {
                var found = match.group(1).replaceAll("\\s+", " ");
                if (!hasCapitals(found)) return capital(words[0]) + " " + found;
            }
        }
        return lowered(words);
    }

    private static boolean hasCapitals(String phrase) {
        return Arrays.stream(phrase.split("\\s+")).anyMatch(Casing::isCapitals);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 4
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(it -> Character.isLetter(it) || it == '-');
    }

    private static String lowered(String[] words) {
        for (var i = 0; i < words.length; i++) {
            if (!isCapitals(words[i])) continue;
            var low = words[i].toLowerCase(Locale.ROOT);
            words[i] = i == 0 || isProper(low) ? capital(low) : low;
        }
        return String.join(" ", words);
    }

    private static boolean isProper(String low) {
        return PROPER.matcher(low).matches()
                && !low.startsWith("городск")
                && !low.startsWith("сельск");
    }

    private static String capital(String word) {
        var low = word.toLowerCase(Locale.ROOT);
        return low.substring(0, 1).toUpperCase(Locale.ROOT) + low.substring(1);
    }

    private Casing() {}
}
