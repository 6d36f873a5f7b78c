package opora.reading.internal.party;

/** A piece of a cell between two places, with its normalised text. */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        NUMBER,
        QUOTED,
        BRACKETED,
        PERSON,
        COMMA,
        SEMICOLON,
        LINE,
        SLASH,
        DASH,
        COLON,
        STOP,
        BULLET,
        OTHER;

        /** Stands between pieces and belongs to none when it stands at an edge. */
        boolean separates() {
            return switch (this) {
                case COMMA, SEMICOLON, LINE, SLASH, DASH, COLON, STOP, BULLET -> true;
                default -> false;
            };
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean says(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }
}
