package opora.reading.internal.party;

import java.util.Set;

/** What posts take after them. */
final class Posts {

    private static final Set<String> TAKE_POST =
            Set.of("заместитель", "помощник", "исполняющий", "ассистент", "советник");
    private static final Set<String> FIRST_OF_PAIR =
            Set.of("учитель", "педагог", "специалист", "тьютор", "методист", "воспитатель");
    private static final Set<String> SECOND_OF_PAIR =
            Set.of(
                    "логопед",
                    "дефектолог",
                    "психолог",
                    "организатор",
                    "предметник",
                    "эксперт",
                    "дошкольник");

    /** «Заместитель директора»: another post follows in the genitive. */
    static boolean takesPost(String lemma) {
        return TAKE_POST.contains(lemma);
    }

    /** «Учитель логопед» without its hyphen is one post. */
    static boolean pair(String first, String second) {
        return FIRST_OF_PAIR.contains(first) && SECOND_OF_PAIR.contains(second);
    }

    /** Posts held by many with different duties. */
    static boolean manyKinds(String word) {
        return Lexicon.readings(word).stream()
                .anyMatch(form -> FIRST_OF_PAIR.contains(form.noun().lemma()));
    }

    private Posts() {}
}
