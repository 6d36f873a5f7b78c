package opora.reading.internal.term;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that was meant by a slip of the pen or of the scanner. A slip equally near to two
 * meanings («июь») is not corrected: a wrong month is worse than a question.
 */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONG = 9;
    private static final int REMEMBERED = 20_000;

    private final Map<String, Lexeme> forms;
    private final Map<String, Guess> remembered = new ConcurrentHashMap<>();

    /**
     * What an unknown word was taken for.
     *
     * @param certain long enough a word for one slip not to change its meaning
     */
    record Guess(Lexeme lexeme, @Nullable String form, boolean certain) {

        static final Guess NONE = new Guess(Lexeme.UNKNOWN, null, false);
    }

    Spelling(Vocabulary vocabulary) {
        this.forms = vocabulary.forms();
    }

    Guess correct(String word) {
        if (word.length() < SHORTEST || negated(word)) return Guess.NONE;
        var known = remembered.get(word);
        if (known != null) return known;
        var guess = search(word);
        if (remembered.size() < REMEMBERED) remembered.put(word, guess);
        return guess;
    }

    /** «неоднократно» is no slip of «однократно». */
    private boolean negated(String word) {
        return word.startsWith("не") && forms.containsKey(word.substring(2));
    }

    private Guess search(String word) {
        var allowed = word.length() >= LONG ? 2 : 1;
        var best = allowed + 1;
        var guess = Guess.NONE;
        for (var entry : forms.entrySet()) {
            var form = entry.getKey();
            if (form.length() < SHORTEST - 1 || Math.abs(form.length() - word.length()) > allowed) {
                continue;
            }
            var distance = distance(word, form, Math.min(allowed, best));
            if (distance < best) {
                best = distance;
                guess = new Guess(entry.getValue(), form, certain(word, entry.getValue()));
            }
        }
        return guess.form() != null && ambiguous(word, guess, best) ? Guess.NONE : guess;
    }

    /** The name of a month is like no other word of a deadline, however short. */
    private static boolean certain(String word, Lexeme meant) {
        return word.length() > SHORTEST + 1 || meant.sense() == Sense.MONTH;
    }

    private boolean ambiguous(String word, Guess guess, int best) {
        return forms.entrySet().stream()
                .filter(e -> !e.getValue().equals(guess.lexeme()))
                .anyMatch(e ->
                        Math.abs(e.getKey().length() - word.length()) <= best
                                && distance(word, e.getKey(), best) <= best);
    }

    /** Edits (swap of neighbours counts as one) between two words, or more than {@code limit}. */
    static int distance(String a, String b, int limit) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) last[j] = j;
        for (var i = 1; i <= a.length(); i++) {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1);
                var edits =
                        Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && swapped(a, i, b, j))
                    edits = Math.min(edits, before[j - 2] + 1);
                row[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > limit) return limit + 1;
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
