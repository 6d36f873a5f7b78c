package opora.reading.internal.party;

/**
 * Undoes Latin letters typed inside Russian words; the length never changes, so places stay true.
 */
public final class Letters {

    private static final String LATIN = "ABCEHKMOPTXYaceopxyu";
    private static final String RUSSIAN = "АВСЕНКМОРТХУасеорхуи";

    public static String russian(String text) {
        var out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
            if (end == at) {
                char c = text.charAt(at++);
                out.append(c == '\u00a0' || c == '\t' || c == '\r' ? ' ' : c);
            } else {
                out.append(word(text.substring(at, end)));
                at = end;
            }
        }
        return out.toString();
    }

    private static String word(String word) {
        var out = new StringBuilder(word.length());
        for (char c : word.toCharArray()) {
            int k = LATIN.indexOf(c);
            if (k < 0 && c < 'Ѐ') return word;
            out.append(k < 0 ? c : RUSSIAN.charAt(k));
        }
        return out.toString();
    }

    private Letters() {}
}
