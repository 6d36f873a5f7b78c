package opora.reading.internal.term;

import org.jspecify.annotations.Nullable;

/** Looks words up: as they stand, else the nearest to a slip. */
final class Words {

    private final Vocabulary vocabulary = Vocabulary.load();
    private final Spelling spelling = new Spelling(vocabulary);

    static String fold(String printed) {
        var folded = new char[printed.length()];
        for (var i = 0; i < folded.length; i++) {
            var c = Folding.letter(printed.charAt(i));
            folded[i] = c == '0' ? 'о' : c;
        }
        return new String(folded);
    }

    @Nullable Lexeme exact(String folded) {
        return vocabulary.find(folded);
    }

    Spelling.Guess nearest(String folded) {
        return spelling.correct(folded);
    }
}
