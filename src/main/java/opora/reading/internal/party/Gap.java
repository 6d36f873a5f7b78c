package opora.reading.internal.party;

import java.util.List;

/** What stands between two words of a cell, weakest first. */
enum Gap {
    NONE,
    LINE,
    DASH,
    COLON,
    AND,
    SLASH,
    COMMA,
    SEMICOLON,
    BREAK;

    /** The strongest separator just before a token. */
    static Gap before(List<Token> tokens, int at) {
        Gap strongest = NONE;
        for (int k = at - 1; k >= 0 && joint(tokens.get(k)); k--) {
            Gap gap = of(tokens.get(k), tokens.get(at));
            if (gap.compareTo(strongest) > 0) strongest = gap;
        }
        return strongest;
    }

    static boolean joint(Token token) {
        return token.kind().separates() || token.says("и") || token.says("или");
    }

    private static Gap of(Token joint, Token next) {
        return switch (joint.kind()) {
            case LINE -> LINE;
            case DASH -> DASH;
            case COLON -> COLON;
            case SLASH -> SLASH;
            case COMMA -> COMMA;
            case SEMICOLON -> SEMICOLON;
            case BULLET -> BREAK;
            case STOP -> Character.isLowerCase(next.text().charAt(0)) ? NONE : BREAK;
            default -> AND;
        };
    }
}
