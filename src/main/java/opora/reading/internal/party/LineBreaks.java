package opora.reading.internal.party;

import java.util.List;

/**
 * Tells a break the author made from one the layout made: what would have fitted on its line was
 * put on the next on purpose.
 */
final class LineBreaks {

    /** No column is narrower than this many letters. */
    private static final int NARROWEST = 16;

    static boolean deliberate(List<Token> tokens, int at) {
        int start = lineStart(tokens, at - 2);
        int joined = tokens.get(at).end() - tokens.get(start).start();
        return joined <= Math.max(NARROWEST, longest(tokens));
    }

    /** First token of the line that ends at {@code last}. */
    private static int lineStart(List<Token> tokens, int last) {
        int start = Math.max(last, 0);
        while (start > 0 && !tokens.get(start - 1).is(Token.Kind.LINE)) start--;
        return start;
    }

    private static int longest(List<Token> tokens) {
        int longest = 0;
        int from = 0;
        for (Token token : tokens) {
            longest =
                    Math.max(
                            longest,
                            (token.is(Token.Kind.LINE) ? token.start() : token.end()) - from);
            if (token.is(Token.Kind.LINE)) from = token.end();
        }
        return longest;
    }

    private LineBreaks() {}
}
