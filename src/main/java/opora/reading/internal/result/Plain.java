package opora.reading.internal.result;

import java.util.Locale;

/** Text made ready for stems: small letters, ё as е, one space. */
final class Plain {

    static String of(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[ \\t\\u00a0]+", " ")
                .strip();
    }

    /**
     * Without what stands in brackets, and without titles in quotes unless they name a school for
     * adults.
     */
    static String withoutAsides(String plain) {
        return plain.replaceAll("\\([^()]*\\)", " ")
                .replaceAll("[«\"](?!школ)[^«»\"]*([«\"][^«»\"]*[»\"][^«»\"]*)*[»\"]", " « ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private Plain() {}
}
