package opora.reading.internal.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Small closed classes of words: prepositions, markers, labels. */
final class PartyWords {

    private static final Set<String> PREPOSITIONS =
            Set.of(
                    "по", "за", "с", "со", "в", "во", "на", "из", "от", "для", "при", "к", "об",
                    "о", "над", "без", "через", "под", "у", "до");

    /** How a cell brings in somebody else; the marker belongs to no piece. */
    private static final List<List<String>> MARKERS =
            List.of(
                    List.of("совместно", "с", "со"),
                    List.of("при", "участии"),
                    List.of("с", "участием"),
                    List.of("при", "поддержке"),
                    List.of("при", "содействии"),
                    List.of("с", "привлечением"),
                    List.of("в", "сотрудничестве", "с"),
                    List.of("во", "взаимодействии", "с"),
                    List.of("а", "также"));

    private static final Set<String> LABELS =
            Set.of(
                    "ответственный",
                    "ответственные",
                    "ответственная",
                    "исполнитель",
                    "исполнители",
                    "соисполнитель",
                    "соисполнители",
                    "ответственность",
                    "участники",
                    "отв.",
                    "исп.",
                    "организатор",
                    "организаторы");

    private static final Set<String> AUTHORITY_FIELDS =
            Set.of("образования", "образованием", "образованию", "культуры", "спорта");

    private static final Set<String> MUNICIPAL =
            Set.of(
                    "района",
                    "округа",
                    "города",
                    "поселения",
                    "муниципального",
                    "муниципалитета",
                    "городского",
                    "г.",
                    "края",
                    "области",
                    "республики",
                    "района,",
                    "районная",
                    "городская",
                    "муниципальная",
                    "сельская",
                    "го",
                    "мр",
                    "мо");

    private static final Set<String> NOT_SURNAMES =
            Set.of(
                    "образования",
                    "района",
                    "округа",
                    "города",
                    "области",
                    "края",
                    "центра",
                    "точка",
                    "роста");

    /** Adjectives that make a set of people out of a post. */
    static boolean people(String adjective) {
        String low = adjective.toLowerCase(Locale.ROOT);
        return List.of("молодые", "начинающие", "лучшие", "творческие", "молодых", "молодыми")
                .contains(low);
    }

    static boolean preposition(String word) {
        return PREPOSITIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Number of tokens a marker takes at this place, 0 when there is none. */
    static int marker(List<Token> tokens, int at) {
        for (var marker : MARKERS) {
            if (!tokens.get(at).says(marker.getFirst())) continue;
            int k = 1;
            while (k < marker.size()
                    && at + k < tokens.size()
                    && tokens.get(at + k).says(marker.get(k))) k++;
            if (k == marker.size()) return k;
            if (k == 2 && marker.size() == 3 && marker.get(2).equals("со")) return k;
        }
        return 0;
    }

    static boolean label(String word) {
        return LABELS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean authorityField(String word) {
        return AUTHORITY_FIELDS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean municipal(String word) {
        return MUNICIPAL.contains(word.toLowerCase(Locale.ROOT))
                || word.matches("[А-Я]*(ГО|МО|МР|МО)");
    }

    static boolean notSurname(String word) {
        return NOT_SURNAMES.contains(word.toLowerCase(Locale.ROOT)) || Adjectives.oblique(word);
    }

    private PartyWords() {}
}
