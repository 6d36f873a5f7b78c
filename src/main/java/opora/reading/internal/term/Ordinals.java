package opora.reading.internal.term;

import java.util.Set;

/** Roman numbers as people type them, and the endings glued to digits («1-й», «25-го»). */
final class Ordinals {

    private static final Set<String> ENDINGS =
            Set.of(
                    "й", "ый", "ий", "ой", "я", "ая", "яя", "е", "ое", "ее", "го", "ого", "его",
                    "му", "ому", "х", "ух", "ех", "ти", "м", "ом", "ым", "ю", "ую", "ых", "ей",
                    "ми", "им");
    private static final int LONGEST = 3;

    /** Value of I to XII in Latin, Cyrillic or sign form («II», «ІІ», «Ⅱ», «ll», «Ш»), else 0. */
    static int roman(String word) {
        if (word.length() > 4) return 0;
        var value = 0;
        var before = 0;
        for (var i = word.length() - 1; i >= 0; i--) {
            var digit = romanDigit(word.charAt(i), word.length() == 1);
            if (digit == 0) return 0;
            value += digit < before ? -digit : digit;
            before = Math.max(digit, before);
        }
        return value > 0 && value <= 12 ? value : 0;
    }

    private static int romanDigit(char c, boolean alone) {
        if (c >= '\u2160' && c <= '\u216B') return c - '\u2160' + 1;
        return switch (c) {
            case 'I', 'l', 'L', 'І', '|', 'i', 'Ӏ' -> 1;
            case 'V' -> 5;
            case 'У' -> alone ? 0 : 5;
            case 'X' -> 10;
            case 'Х' -> alone ? 0 : 10;
            case 'П' -> alone ? 2 : 0;
            case 'Ш', 'З' -> alone ? 3 : 0;
            default -> 0;
        };
    }

    /** Where the text goes on after an ending glued to a number. */
    static int skipEnding(String text, int at) {
        var start = at;
        if (start < text.length() && Folding.isDash(text.charAt(start))) start++;
        var end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
        if (end == start || end - start > LONGEST) return at;
        return ENDINGS.contains(Words.fold(text.substring(start, end))) ? end : at;
    }

    private Ordinals() {}
}
