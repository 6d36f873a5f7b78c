package opora.territory;

import java.util.Locale;

/**
 * Names of organisations compared as people do: case, quotes, dashes, spaces don't matter
 * (названия).
 */
public final class Names {

    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[«»\"“”„'`]", "")
                .replaceAll("[‐-―−-]", "-")
                .replaceAll("№\\s*", "№")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    private Names() {}
}
