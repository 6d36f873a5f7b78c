package opora.access.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Passwords that guessers try first, and what people make of them: digits round a word, signs for
 * letters, the other keyboard, a word twice or backwards, a walk along the keys. A list of words
 * and these rules stand for millions of lines, and no network is asked.
 */
final class KnownPasswords {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String SIGNS = "0134578@$!";
    private static final String MEANT = "oieastbasi";
    private static final List<String> WALKS =
            List.of(
                    "1234567890",
                    "qwertyuiop",
                    "asdfghjkl",
                    "zxcvbnm",
                    "йцукенгшщзхъ",
                    "фывапролджэ",
                    "ячсмитьбю",
                    "abcdefghijklmnopqrstuvwxyz",
                    "абвгдежзиклмнопрстуфхцчшщ",
                    "1qaz2wsx3edc4rfv5tgb6yhn");

    private static final int STEP = 3;
    private static final Set<String> WORDS = words();

    static boolean has(String plain) {
        return forms(plain).stream().anyMatch(WORDS::contains) || walked(plain);
    }

    private static Set<String> forms(String plain) {
        var forms = new HashSet<String>();
        for (var form : List.of(plain, swapped(plain, SIGNS, MEANT))) {
            var core = form.replaceAll("^[\\P{L}]+|[\\P{L}]+$", "");
            for (var one : List.of(form, core, once(form), once(core))) {
                forms.add(one);
                forms.add(new StringBuilder(one).reverse().toString());
                forms.add(swapped(one, LATIN, RUSSIAN));
                forms.add(swapped(one, RUSSIAN, LATIN));
            }
        }
        var bare = plain.replaceAll("^[\\P{L}]+|[\\P{L}]+$", "");
        forms.add(swapped(bare, SIGNS, MEANT));
        forms.add(once(bare));
        return forms;
    }

    /** Made of pieces of three and more neighbouring keys, forwards or backwards. */
    private static boolean walked(String plain) {
        var at = 0;
        while (at < plain.length()) {
            var step = longest(plain, at);
            if (step < STEP) return false;
            at += step;
        }
        return true;
    }

    private static int longest(String plain, int at) {
        for (int length = plain.length() - at; length >= STEP; length--) {
            var piece = plain.substring(at, at + length);
            var back = new StringBuilder(piece).reverse().toString();
            if (WALKS.stream().anyMatch(walk -> walk.contains(piece) || walk.contains(back)))
                return length;
        }
        return 0;
    }

    private static String once(String text) {
        var half = text.length() / 2;
        var twice = text.length() % 2 == 0 && text.substring(0, half).equals(text.substring(half));
        return twice ? text.substring(0, half) : text;
    }

    private static String swapped(String text, String from, String to) {
        return text.chars()
                .mapToObj(letter -> {
                    var at = from.indexOf(letter);
                    return String.valueOf(at < 0 ? (char) letter : to.charAt(at));
                })
                .collect(Collectors.joining());
    }

    private static Set<String> words() {
        try (var in = new ClassPathResource("access/known-passwords.txt").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KnownPasswords() {}
}
