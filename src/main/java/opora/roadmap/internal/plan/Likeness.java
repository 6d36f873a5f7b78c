package opora.roadmap.internal.plan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two titles are: shared words against all words, 0 to 1, whatever their case endings
 * (сходство названий).
 */
final class Likeness {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
    private static final int STEM = 5;

    /** White space and the closing dot of a number are layout. */
    static String plain(String text) {
        return text.strip().replaceAll("[\\s\u00a0]+", " ");
    }

    static boolean sameText(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** «2.3.» is 2.3. */
    static String number(String text) {
        return plain(text).replaceAll("\\.$", "");
    }

    static Set<String> stems(String text) {
        var stems = new HashSet<String>();
        var found = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е'));
        while (found.find()) {
            var word = found.group();
            stems.add(word.length() <= STEM ? word : word.substring(0, STEM));
        }
        return stems;
    }

    static double of(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        int shared = 0;
        for (var word : one) if (other.contains(word)) shared++;
        return 2.0 * shared / (one.size() + other.size());
    }

    private Likeness() {}
}
