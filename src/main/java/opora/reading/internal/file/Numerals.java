package opora.reading.internal.file;

/** A list number in the way a word processor prints it. */
public final class Numerals {

    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    /**
     * @param format as OOXML names it: decimal, upperRoman, russianLower …
     */
    public static String print(int value, String format) {
        return switch (format) {
            case "upperRoman" -> roman(value).toUpperCase(java.util.Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperLetter" -> letter(value, 'A', 26);
            case "lowerLetter" -> letter(value, 'a', 26);
            case "russianLower" -> russian(value);
            case "russianUpper" -> russian(value).toUpperCase(java.util.Locale.ROOT);
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            case "none" -> "";
            default -> Integer.toString(value);
        };
    }

    private static String roman(int value) {
        if (value <= 0 || value > 3999) return Integer.toString(value);
        var printed = new StringBuilder();
        var rest = value;
        for (var i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                printed.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return printed.toString();
    }

    private static String letter(int value, char first, int letters) {
        if (value <= 0) return Integer.toString(value);
        var times = Math.min((value - 1) / letters + 1, 20);
        return String.valueOf((char) (first + (value - 1) % letters)).repeat(times);
    }

    private static String russian(int value) {
        if (value <= 0) return Integer.toString(value);
        return String.valueOf(RUSSIAN.charAt((value - 1) % RUSSIAN.length()));
    }

    private Numerals() {}
}
