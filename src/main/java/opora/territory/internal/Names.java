package opora.territory.internal;

import java.util.Locale;

/** Names of organisations compared as people do: case, quotes, dashes and spaces don't matter. */
final class Names {

    static String plain(String name) {
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
