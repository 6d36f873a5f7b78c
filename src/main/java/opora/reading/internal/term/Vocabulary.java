package opora.reading.internal.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every word form a deadline is made of, read once from {@code reading/term-words.txt}. */
final class Vocabulary {

    private static final String FILE = "/reading/term-words.txt";

    private final Map<String, Lexeme> forms = new HashMap<>();

    static Vocabulary load() {
        var vocabulary = new Vocabulary();
        try (var in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE), FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .forEach(vocabulary::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    /** Meaning of a folded word, or null. */
    @Nullable Lexeme find(String folded) {
        return forms.get(folded);
    }

    Map<String, Lexeme> forms() {
        return forms;
    }

    private void addLine(String line) {
        var words = line.split(" +", -1);
        var sense = Sense.valueOf(words[0]);
        var first = 1;
        var value = 0;
        if (Character.isDigit(words[1].charAt(0))) {
            value = Integer.parseInt(words[first++]);
        } else if (words[1].charAt(0) < 128) {
            value = Unit.valueOf(words[first++]).ordinal();
        }
        var lexeme = new Lexeme(sense, value);
        for (var i = first; i < words.length; i++) addForms(words[i], lexeme);
    }

    private void addForms(String pattern, Lexeme lexeme) {
        var open = pattern.indexOf('{');
        if (open < 0) {
            forms.putIfAbsent(pattern, lexeme);
            return;
        }
        var stem = pattern.substring(0, open);
        for (var ending : pattern.substring(open + 1, pattern.length() - 1).split(",", -1)) {
            forms.putIfAbsent(stem + ending, lexeme);
        }
    }
}
