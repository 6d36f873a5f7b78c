package opora.reading.internal.party;

/** Where a quotation or a bracket that opens here closes, whatever was forgotten inside. */
final class Enclosure {

    static int quoted(String text, int open) {
        char mark = text.charAt(open);
        if (doubled(text, open)) return closed(text, open + 2);
        if (mark == '"') return straight(text, open);
        int depth = 0;
        int firstClose = -1;
        for (int k = open; k < text.length(); k++) {
            char c = text.charAt(k);
            if (c == '«' || c == '“' && k == open || c == '„') depth++;
            if (c == '»' || c == '”' || c == '“' && k > open) {
                if (firstClose < 0) firstClose = k;
                if (--depth == 0) return k + 1;
            }
        }
        return firstClose < 0 ? unclosed(text, open) : firstClose + 1;
    }

    /** «,,ЦРО''»: quotes put together of commas and apostrophes, when they close. */
    static boolean doubled(String text, int open) {
        boolean opens = text.startsWith(",,", open) || text.startsWith("''", open);
        return opens && closed(text, open + 2) > 0;
    }

    /** Behind the mark that closes on the same line, or -1. */
    private static int closed(String text, int from) {
        for (int k = from; k < text.length() && text.charAt(k) != '\n'; k++) {
            if (text.startsWith("''", k)) return k + 2;
            if ("“”\"»".indexOf(text.charAt(k)) >= 0) return k + 1;
        }
        return -1;
    }

    static int bracketed(String text, int open) {
        char opening = text.charAt(open);
        char closing = opening == '(' ? ')' : ']';
        int depth = 0;
        for (int k = open; k < text.length(); k++) {
            if (text.charAt(k) == opening) depth++;
            if (text.charAt(k) == closing && --depth == 0) return k + 1;
        }
        return unclosed(text, open);
    }

    private static int straight(String text, int open) {
        int close = text.indexOf('"', open + 1);
        if (close < 0) close = text.indexOf('»', open + 1);
        return close < 0 ? unclosed(text, open) : close + 1;
    }

    /** A sign that never closes reaches to the next separator. */
    private static int unclosed(String text, int open) {
        int end = open + 1;
        while (end < text.length() && ",;\n".indexOf(text.charAt(end)) < 0) end++;
        return end;
    }

    private Enclosure() {}
}
