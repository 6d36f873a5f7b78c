package opora.reading.internal.txt;

import java.util.regex.Pattern;

/** Stray marks that converters leave in text. */
final class Markup {

    private static final Pattern TAG =
            Pattern.compile(
                    "</?(?:p|b|i|u|em|strong|span|div|br|td|tr|th|table|font|sup|sub|li|ul|ol|h\\d)(?:\\s[^<>]{0,80})?/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]]{0,60}\\]");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|(?<!_)__(?!_)");

    static String strip(String line) {
        if (line.indexOf('<') < 0
                && line.indexOf('*') < 0
                && line.indexOf('[') < 0
                && line.indexOf('_') < 0) {
            return line;
        }
        var plain = TAG.matcher(line).replaceAll(" ");
        plain = BOOKMARK.matcher(plain).replaceAll("");
        return EMPHASIS.matcher(plain).replaceAll("");
    }

    private Markup() {}
}
