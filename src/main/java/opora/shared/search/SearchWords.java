package opora.shared.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was typed into the search, made ready for the database (слова поиска). */
public record SearchWords(List<String> words) {

    private static final int MOST = 8;

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        var folded = typed.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return new SearchWords(
                Arrays.stream(folded.split("[^\\p{L}\\d]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .toList());
    }

    /** One letter finds everything and so nothing. */
    public boolean tooShort() {
        return typed().length() < 2;
    }

    public String typed() {
        return String.join(" ", words);
    }

    /** For {@code to_tsquery}: every word, the beginning of a word is enough. */
    public String query() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}
