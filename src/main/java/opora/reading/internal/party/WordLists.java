package opora.reading.internal.party;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Dictionaries kept as text: a line begins with the name of its list. */
final class WordLists {

    static Map<String, Set<String>> read(String resource) {
        try (InputStream in = WordLists.class.getResourceAsStream(resource)) {
            return lists(
                    new String(
                            Objects.requireNonNull(in, resource).readAllBytes(),
                            StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Set<String>> lists(String text) {
        var lists = new LinkedHashMap<String, Set<String>>();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" "))
                .forEach(words ->
                        lists.computeIfAbsent(words[0], _ -> new LinkedHashSet<>())
                                .addAll(Arrays.asList(words).subList(1, words.length)));
        return lists;
    }

    private WordLists() {}
}
