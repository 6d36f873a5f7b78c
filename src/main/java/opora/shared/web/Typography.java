package opora.shared.web;

import java.util.Set;

/**
 * Keeps «№ 5», «18 ноября», «п. 1.5», initials and short prepositions unbroken (неразрывные
 * пробелы). One walk over the text: a long list glues thousands of titles.
 */
final class Typography {

    private static final char NBSP = '\u00a0';
    private static final int LONGEST_SHORT_WORD = 3;

    /** Words that must not end a line. Latin words of ICU patterns never match. */
    private static final Set<String> SHORT_WORDS =
            Set.of(
                    "в", "во", "к", "ко", "с", "со", "о", "об", "у", "и", "а", "но", "на", "не",
                    "ни", "за", "из", "от", "до", "по", "для", "без", "при", "В", "К", "С", "О",
                    "У", "И", "А", "На", "Не", "За", "Из", "От", "До", "По", "Для", "При", "Без");

    private static final Set<String> SIGNS = Set.of("п", "пп", "ст", "стр");

    static String glue(String text) {
        StringBuilder glued = null;
        for (int at = text.indexOf(' ', 1); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (at + 1 >= text.length() || !holds(text, at)) continue;
            if (glued == null) glued = new StringBuilder(text);
            glued.setCharAt(at, NBSP);
        }
        return glued == null ? text : glued.toString();
    }

    /** Whether the space between two words must not become the end of a line. */
    private static boolean holds(String text, int space) {
        char before = text.charAt(space - 1);
        char after = text.charAt(space + 1);
        if (Character.isWhitespace(after)) return false;
        if (before == '№' || before == '§') return true;
        if (Character.isDigit(before) || before == '#')
            return Character.UnicodeScript.of(after) == Character.UnicodeScript.CYRILLIC;
        if (before == '.') return afterPoint(text, space);
        if (!Character.isLetter(before)) return false;
        return shortWord(text, space) || Character.isLowerCase(before) && initials(text, space + 1);
    }

    /** «п. 1.5», and the second of two initials. */
    private static boolean afterPoint(String text, int space) {
        int start = wordStart(text, space - 1);
        if (SIGNS.contains(text.substring(start, space - 1))) return true;
        return space > 1
                && Character.isUpperCase(text.charAt(space - 2))
                && initial(text, space + 1);
    }

    private static boolean shortWord(String text, int end) {
        int start = wordStart(text, end);
        if (end - start > LONGEST_SHORT_WORD) return false;
        if (start > 0 && !opens(text.charAt(start - 1))) return false;
        return SHORT_WORDS.contains(text.substring(start, end));
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
        return start;
    }

    private static boolean opens(char before) {
        return Character.isWhitespace(before) || before == '(' || before == '«' || before == NBSP;
    }

    /** «С. П.» or «С.П.» from here on. */
    private static boolean initials(String text, int at) {
        if (!initial(text, at)) return false;
        int next = at + 2;
        if (next < text.length() && text.charAt(next) == ' ') next++;
        return initial(text, next);
    }

    private static boolean initial(String text, int at) {
        return at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && text.charAt(at + 1) == '.';
    }

    private Typography() {}
}
