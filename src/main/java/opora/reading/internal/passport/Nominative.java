package opora.reading.internal.passport;

import java.util.List;
import java.util.regex.Pattern;

/** Turns the head words of names of bodies, posts and places into the nominative, by rule. */
final class Nominative {

    private static final Pattern ADJECTIVE =
            Pattern.compile(
                    "(.*?)(ого|его|ому|ему|ым|им|ом|ем)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Names whose ending is stressed: «Речной», «Донской». */
    private static final Pattern STRESSED =
            Pattern.compile(
                    "(?:реч|лес|степ)н|лугов|донск|тверск|больш|берегов|мостовск|городов|ключев",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String HUSHING = "гкхжчшщ";

    /** Genitive, instrumental and other forms of the nouns that name bodies and posts. */
    private static final List<Noun> NOUNS =
            List.of(
                    new Noun("администрац", "ия", "ии|ию|ией"),
                    new Noun("управлени", "е", "я|ю|ем|и"),
                    new Noun("министерств", "о", "а|у|ом|е"),
                    new Noun("агентств", "о", "а|у|ом|е"),
                    new Noun("учреждени", "е", "я|ю|ем|и"),
                    new Noun("отдел", "", "а|у|ом|е"),
                    new Noun("комитет", "", "а|у|ом|е"),
                    new Noun("департамент", "", "а|у|ом|е"),
                    new Noun("центр", "", "а|у|ом|е"),
                    new Noun("институт", "", "а|у|ом|е"),
                    new Noun("совет", "", "а|у|ом|е"),
                    new Noun("глав", "а", "ы|у|е|ой"),
                    new Noun("дум", "а", "ы|у|е|ой"),
                    new Noun("начальник", "", "а|у|ом|е"),
                    new Noun("директор", "", "а|у|ом|е"),
                    new Noun("методист", "", "а|у|ом|е"),
                    new Noun("специалист", "", "а|у|ом|е"),
                    new Noun("председател", "ь", "я|ю|ем|е"),
                    new Noun("заместител", "ь", "я|ю|ем|е"),
                    new Noun("руководител", "ь", "я|ю|ем|е"),
                    new Noun("заведующ", "ий", "его|ему|им|ем"),
                    new Noun("исполняющ", "ий", "его|ему|им|ем"));

    private record Noun(String stem, String ending, String others) {

        String genitive() {
            return stem + others.substring(0, others.indexOf('|'));
        }
    }

    /** The first noun of the phrase that names a body or a post, with the adjectives before it. */
    static String phrase(String phrase) {
        var words = phrase.split(" ");
        for (var i = 0; i < Math.min(words.length, 4); i++) {
            var noun = noun(words[i]);
            if (noun != null) {
                words[i] = noun;
                return String.join(" ", words);
            }
            words[i] = adjective(words[i], words[i]);
        }
        return phrase;
    }

    private static @org.jspecify.annotations.Nullable String noun(String word) {
        var low = word.toLowerCase(java.util.Locale.ROOT);
        for (var noun : NOUNS) {
            if (!low.startsWith(noun.stem())) continue;
            var ending = low.substring(noun.stem().length());
            if (ending.equals(noun.ending())) return word;
            if (ending.matches(noun.others())) {
                return word.substring(0, noun.stem().length()) + noun.ending();
            }
        }
        return null;
    }

    /** The head noun in the genitive: what a unit belongs to. */
    static String genitive(String phrase) {
        var words = phrase.split(" ");
        var low = words[0].toLowerCase(java.util.Locale.ROOT);
        for (var noun : NOUNS) {
            if (!low.equals(noun.stem() + noun.ending())) continue;
            words[0] = noun.genitive();
            break;
        }
        return String.join(" ", words);
    }

    static boolean namesBody(String word) {
        var low = word.toLowerCase(java.util.Locale.ROOT);
        return NOUNS.stream().limit(12).anyMatch(noun -> low.equals(noun.stem() + noun.ending()));
    }

    /** A masculine adjective in the nominative: «Приморского» → «Приморский». */
    static String adjective(String word, String otherwise) {
        var match = ADJECTIVE.matcher(word);
        if (!match.matches() || match.group(1).length() < 3) return otherwise;
        var stem = match.group(1);
        var last = Character.toLowerCase(stem.charAt(stem.length() - 1));
        if (STRESSED.matcher(stem).matches()) return stem + "ой";
        var soft = HUSHING.indexOf(last) >= 0 || match.group(2).startsWith("е");
        return stem + (soft ? "ий" : "ый");
    }

    /** A town after «города»: «Твери» → «Тверь», «Тамбова» → «Тамбов». */
    static String town(String genitive) {
        if (genitive.matches(".*(?:ово|ево|ино|ыно)")) return genitive;
        if (genitive.matches(".*(?:ого|его)")) return adjective(genitive, genitive);
        if (genitive.matches(".*[бвгдзклмнпрстфхцчшщ]а")) {
            return genitive.substring(0, genitive.length() - 1);
        }
        if (genitive.matches(".*(?:вля|мля|бля|оля|аля|еля)")) {
            return genitive.substring(0, genitive.length() - 1) + "ь";
        }
        if (genitive.endsWith("ы")) return genitive.substring(0, genitive.length() - 1) + "а";
        if (genitive.matches(".*[гкх]и")) return genitive.substring(0, genitive.length() - 1) + "а";
        if (genitive.endsWith("и")) return genitive.substring(0, genitive.length() - 1) + "ь";
        return genitive;
    }

    private Nominative() {}
}
