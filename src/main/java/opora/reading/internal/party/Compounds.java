package opora.reading.internal.party;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts a noun of the dictionary, a compound one too, into another form. */
final class Compounds {

    static String form(String word, Case kase, boolean plural) {
        return Arrays.stream(word.toLowerCase(Locale.ROOT).split("-"))
                .map(part -> one(part, kase, plural))
                .collect(Collectors.joining("-"));
    }

    private static String one(String part, Case kase, boolean plural) {
        return Lexicon.readings(part).stream()
                .min(Comparator.comparing(form -> !form.nominative()))
                .map(form -> form.noun().form(kase, plural))
                .orElse(kase == Case.NOMINATIVE && !plural ? part.replaceAll("[ыи]$", "") : part);
    }

    private Compounds() {}
}
