package opora.reading.internal.term;

/** Brings letters to one shape: lower case, ё as е, Latin and Ukrainian doubles as Russian. */
final class Folding {

    private static final String LATIN = "aeopcxykmhtbnriu";
    private static final String RUSSIAN = "аеорсхукмнтвпгии";

    /** Letter of a word that is Russian as a whole. */
    static char letter(char printed) {
        var c = Character.toLowerCase(printed);
        if (c == 'ё') return 'е';
        if (c == 'і' || c == 'ї') return 'и';
        if (c < 128) {
            var at = LATIN.indexOf(c);
            return at < 0 ? c : RUSSIAN.charAt(at);
        }
        return c;
    }

    static boolean isDash(char c) {
        return switch (c) {
            case '-',
                    '\u00AD',
                    '\u2010',
                    '\u2011',
                    '\u2012',
                    '\u2013',
                    '\u2014',
                    '\u2015',
                    '\u2212',
                    '\u2043',
                    '\uFE58',
                    '\uFE63',
                    '\uFF0D',
                    '~',
                    '\u2192',
                    '\u2026',
                    '\u00F7' ->
                    true;
            default -> false;
        };
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u2060'
                || Character.isSpaceChar(c);
    }

    static boolean isRussian(char c) {
        return c >= '\u0400' && c <= '\u04FF';
    }

    private Folding() {}
}
