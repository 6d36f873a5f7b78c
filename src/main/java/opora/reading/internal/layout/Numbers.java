package opora.reading.internal.layout;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of rows and sections: «1.», «2.14.», «IV», «1)». */
public final class Numbers {

    private static final Pattern ALONE =
            Pattern.compile(
                    "(?:№\\s*)?(?:\\d{1,3}(?:\\s?\\.\\s?\\d{1,3})*|[IVXLCХІ]{1,6})\\s?[.)]{0,2}");
    private static final Pattern LEADING =
            Pattern.compile(
                    "(?s)(\\d{1,3}(?:\\.\\d{1,3})+[.)]?|\\d{1,3}[.)])[\\s\\u00a0]*(?=\\D)(.+)");
    private static final Pattern SECTION =
            Pattern.compile(
                    "(?s)(?:(?:раздел|направление|блок|модуль|задача|этап|глава)\\s+(?:№\\s*)?"
                            + "(\\d{1,3}(?:\\.\\d{1,3})*|[IVXLCХ]{1,6})\\s*[.:)]*\\s*[–—-]?"
                            + "|(\\d{1,3}(?:\\.\\d{1,3})*|[IVXLCХ]{1,6})\\s?[.)]+)\\s*(.+)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public static boolean isNumber(String text) {
        return ALONE.matcher(text.strip()).matches();
    }

    /** A number and what follows it in the same cell. */
    public record Numbered(String number, String rest) {}

    public static @Nullable Numbered leading(String text) {
        var match = LEADING.matcher(text.strip());
        return match.matches() ? new Numbered(match.group(1), match.group(2).strip()) : null;
    }

    public static @Nullable Numbered section(String text) {
        var match = SECTION.matcher(text.strip());
        if (!match.matches()) return null;
        var number = match.group(1) == null ? match.group(2) : match.group(1);
        return new Numbered(bare(number), match.group(3).strip());
    }

    /** Without its closing dot or bracket. */
    public static String bare(String number) {
        return number.strip().replaceAll("[.)\\s]+$", "");
    }

    public static boolean isWithin(String number, String section) {
        return bare(number).startsWith(bare(section) + ".");
    }

    private Numbers() {}
}
