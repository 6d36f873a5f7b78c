package opora.roadmap.internal.executor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of bodies compared as people do: legal forms, quotes and spelling don't tell bodies apart
 * (сличение названий).
 */
final class Wording {

    /** What a body is in law says nothing of which body it is. */
    private static final Set<String> LEGAL =
            Set.of(
                    ("мбоу мкоу маоу моу гбоу гаоу мбдоу мкдоу мадоу мдоу мбу мку мау му гбу гку гау мбудо мкудо маудо дпо до фгбоу во"
                                    + " муниципальное муниципального бюджетное бюджетного казенное казенного автономное автономного"
                                    + " государственное общеобразовательное общеобразовательного образовательное учреждение учреждения"
                                    + " дополнительного профессионального")
                            .split(" "));

    private static final Map<String, List<String>> SPELLED =
            Map.of(
                    "сош", List.of("средняя", "общеобразовательная", "школа"),
                    "оош", List.of("основная", "общеобразовательная", "школа"),
                    "нош", List.of("начальная", "общеобразовательная", "школа"),
                    "ддт", List.of("дом", "детского", "творчества"),
                    "цдт", List.of("центр", "детского", "творчества"),
                    "дюсш", List.of("детско", "юношеская", "спортивная", "школа"));

    private static final Set<String> JOINING =
            Set.of("и", "по", "в", "на", "с", "для", "при", "имени", "им");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    /**
     * Lower case without quotes and doubled spaces, for wordings that should be the same wording.
     */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[«»\"“”„'`.,]", " ")
                .replaceAll("№\\s*", "№")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    /** Words that tell one body from another. */
    static Set<String> telling(String name) {
        var words = new HashSet<String>();
        for (var word : words(plain(name))) {
            if (!LEGAL.contains(word) && !JOINING.contains(word))
                words.addAll(SPELLED.getOrDefault(word, List.of(word)));
        }
        return words.stream().map(Wording::stem).collect(Collectors.toSet());
    }

    /** First letters, as officials shorten names: «Информационно-методический центр» is ИМЦ. */
    static String initials(String name) {
        return words(plain(name)).stream()
                .filter(word -> !LEGAL.contains(word) && !JOINING.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** «УО АМР» in one piece: what may be the first letters of a name. */
    static String shortened(String name) {
        return Arrays.stream(name.replaceAll("[«»\"“”„]", " ").split("[\\s\u00a0]+"))
                .filter(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !LEGAL.contains(word))
                .collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var found = WORD.matcher(text);
        while (found.find()) words.add(found.group());
        return words;
    }

    /** Case endings fall off; short words and numbers stay whole. */
    private static String stem(String word) {
        return word.length() <= 5 || Character.isDigit(word.charAt(0))
                ? word
                : word.substring(0, word.length() - 2);
    }

    private Wording() {}
}
