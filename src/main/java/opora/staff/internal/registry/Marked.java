package opora.staff.internal.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opora.shared.search.SearchWords;

/** A text in pieces, those that were looked for marked (найденные буквы). */
public record Marked(String text, boolean on) {

    public static List<Marked> in(String text, SearchWords words) {
        var folded = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
        if (folded.length() != text.length()) return List.of(new Marked(text, false));
        var on = new boolean[text.length()];
        for (var word : words.words())
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
                java.util.Arrays.fill(on, at, at + word.length(), true);
        var parts = new ArrayList<Marked>();
        int from = 0;
        for (int at = 1; at <= on.length; at++) {
            if (at < on.length && on[at] == on[from]) continue;
            parts.add(new Marked(text.substring(from, at), on[from]));
            from = at;
        }
        return parts;
    }
}
