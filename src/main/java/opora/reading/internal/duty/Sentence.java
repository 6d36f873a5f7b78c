package opora.reading.internal.duty;

import java.util.ArrayList;
import java.util.List;

/** A sentence that lists several duties is several duties. */
final class Sentence {

    static List<String> sentences(String text) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var i = 0; i + 2 < text.length(); i++) {
            if (text.charAt(i) != '.' || !Character.isWhitespace(text.charAt(i + 1))) continue;
            var wordBefore = text.substring(from, i);
            var abbreviated = wordBefore.matches("(?sU).*(?:^|[\\s(])\\p{L}{1,3}|.*\\d");
            if (!abbreviated && Character.isUpperCase(text.charAt(i + 2)) && depth(text, i) == 0) {
                parts.add(text.substring(from, i + 1).strip());
                from = i + 2;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    /**
     * Cut at semicolons, and at commas before the next verb or before another body and its verb.
     */
    static List<String> duties(String sentence) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var i = 0; i < sentence.length() - 1; i++) {
            var sign = sentence.charAt(i);
            if (sign != ';' && sign != ',' || depth(sentence, i) > 0) continue;
            var rest = sentence.substring(i + 1).strip();
            if (rest.isEmpty() || sign == ',' && !beginsDuty(rest)) continue;
            parts.add(sentence.substring(from, i + 1).strip());
            from = i + 1;
        }
        parts.add(sentence.substring(from).strip());
        return parts;
    }

    private static boolean beginsDuty(String rest) {
        if (Verbs.beginsActive(rest)) return true;
        if (!Character.isUpperCase(rest.charAt(0))) return false;
        var verb = Verbs.firstActive(rest);
        var end = rest.indexOf(',');
        return verb < (end < 0 ? rest.length() : end);
    }

    /** How many brackets and quotes are open here. */
    private static int depth(String text, int at) {
        var depth = 0;
        for (var i = 0; i < at; i++) {
            switch (text.charAt(i)) {
                case '(', '«' -> depth++;
                case ')', '»' -> depth = Math.max(0, depth - 1);
                default -> {}
            }
        }
        return depth;
    }

    private Sentence() {}
}
