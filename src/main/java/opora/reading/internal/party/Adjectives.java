package opora.reading.internal.party;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Adjectives and participles by their endings: which form a word stands in, and its nominative. */
final class Adjectives {

    private static final Pattern ENDING =
            Pattern.compile(
                    "(.+?)(ыми|ими|ого|его|ому|ему|ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ую|юю|ей|ом|ем)");
    private static final Pattern GOVERNING =
            Pattern.compile(
                    "(?iU)(курирующ|отвечающ|осуществляющ|организующ|координирующ|обеспечивающ"
                            + "|сопровождающ|реализующ|преподающ|участвующ|входящ|имеющ|работающ)"
                            + "(ий|ая|ие|его|ей|их|им|ими|ему)");
    private static final List<String> NEVER =
            List.of(
                    "ение", "нием", "тием", "вием", "ание", "тие", "вие", "ений", "аний", "ций",
                    "сий", "кой", "лей", "ией", "телей");

    /** Stems whose masculine ends in a stressed -ой. */
    private static final List<String> STRESSED =
            List.of("городск", "молод", "краев", "областн", "передов", "рядов", "окружн", "выездн");

    private static final Map<Gender, String> HARD =
            Map.of(Gender.MASCULINE, "ый", Gender.FEMININE, "ая", Gender.NEUTER, "ое");
    private static final Map<Gender, String> SOFT =
            Map.of(Gender.MASCULINE, "ий", Gender.FEMININE, "яя", Gender.NEUTER, "ее");

    static boolean looksLike(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        if (low.length() < 5 || low.chars().anyMatch(c -> !Character.isLetter(c) && c != '-'))
            return false;
        return ENDING.matcher(low).matches()
                && (NEVER.stream().noneMatch(low::endsWith) || low.endsWith("ской"));
    }

    /** Could stand before a noun in the nominative: «районный», «муниципальные». */
    static boolean nominative(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return looksLike(word) && low.matches(".+(ый|ий|ая|яя|ое|ее|ые|ие|[цс]кой|одой)");
    }

    static boolean oblique(String word) {
        return looksLike(word) && (!nominative(word) || word.endsWith("ой"));
    }

    static boolean participle(String word) {
        return word.toLowerCase(Locale.ROOT)
                .matches(".+([ую]щ|[ая]щ|вш|нн)(ие|ий|ая|ее|ые|ый|иеся|ийся)");
    }

    /** «курирующий РМО», «отвечающие за …»: a clause about somebody, no adjective before a noun. */
    static boolean governs(String word) {
        return GOVERNING.matcher(word).matches();
    }

    /**
     * The same adjective in the nominative of the given gender or of the plural, its first letter's
     * case kept.
     */
    static String toNominative(String word, Gender gender, boolean plural) {
        var ending = ENDING.matcher(word.toLowerCase(Locale.ROOT));
        if (!ending.matches()) return word;
        String stem = word.substring(0, ending.group(1).length());
        boolean soft = softStem(stem.toLowerCase(Locale.ROOT), ending.group(2));
        char last = stem.charAt(stem.length() - 1);
        if ("гкх".indexOf(last) >= 0 || "жчшщ".indexOf(last) >= 0)
            return stem + afterBack(stem, last, gender, plural);
        if (plural) return stem + (soft ? "ие" : "ые");
        if (gender == Gender.MASCULINE && stressed(stem)) return stem + "ой";
        return stem + (soft ? SOFT : HARD).get(gender);
    }

    private static String afterBack(String stem, char last, Gender gender, boolean plural) {
        if (plural) return "ие";
        return switch (gender) {
            case MASCULINE -> stressed(stem) ? "ой" : "ий";
            case FEMININE -> "ая";
            case NEUTER -> "гкх".indexOf(last) >= 0 ? "ое" : "ее";
        };
    }

    private static boolean stressed(String stem) {
        return STRESSED.contains(stem.toLowerCase(Locale.ROOT));
    }

    private static boolean softStem(String stem, String ending) {
        return stem.endsWith("н")
                && List.of(
                                "его", "ему", "ий", "яя", "ее", "ие", "их", "им", "ими", "ей", "юю",
                                "ем")
                        .contains(ending);
    }

    private Adjectives() {}
}
