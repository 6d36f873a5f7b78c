package opora.reading.internal.passport;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * «Методическому центру обеспечить условия»: whom an item speaks to, and what it asks of him.
 *
 * @param whom in the dative as printed; empty where the item begins with its verb
 */
record Addressee(String whom, String rest) {

    private static final Pattern INFINITIVE =
            Pattern.compile(
                    "(?U)(?<!\\p{L})(?:\\p{L}{2,}(?:ать|ять|еть|ить|оть|уть|ыть|чь)(?:ся)?"
                            + "|(?:про|при|вы|в|до|пере|раз|об|за|у|от|под)?(?:вести|нести|йти)|произвести)(?!\\p{L})");
    private static final Set<String> NOUNS =
            Set.of("сеть", "печать", "память", "путь", "мать", "нить", "суть", "речь", "помочь");
    private static final Pattern DATIVE =
            Pattern.compile("(?U).*(?:у|ю|ам|ям|ой|ей|ым|им|е|и)|\\p{Lu}{2,}|.*[«».].*");

    static Addressee of(String item) {
        var verb = verb(item);
        if (verb <= 0) return new Addressee("", item);
        var before = item.substring(0, verb).strip();
        var whom = before.replaceAll("\\([^)]*\\)", "").replaceAll("\\s*[,:–—-]\\s*$", "").strip();
        var first = whom.split("\\s+", 2)[0].replaceAll("[,.]$", "");
        var speaks = DATIVE.matcher(first).matches() && whom.length() < 300 && !whom.contains(". ");
        return speaks ? new Addressee(whom, item.substring(verb).strip()) : new Addressee("", item);
    }

    static boolean beginsWithVerb(String text) {
        return verb(text) == 0;
    }

    private static int verb(String text) {
        var found = INFINITIVE.matcher(text);
        while (found.find()) {
            if (!NOUNS.contains(found.group().toLowerCase(java.util.Locale.ROOT)))
                return found.start();
        }
        return -1;
    }
}
