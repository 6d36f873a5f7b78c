package opora.reading.internal.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every form of the nouns that head a party, looked up by spelling. */
final class Lexicon {

    private static final String WORDS = "/reading/party-words.txt";

    /** A plural that no rule gives. */
    private static final Map<String, Case> CHILDREN =
            Map.of(
                    "дети",
                    Case.NOMINATIVE,
                    "детей",
                    Case.GENITIVE,
                    "детям",
                    Case.DATIVE,
                    "детьми",
                    Case.INSTRUMENTAL);

    private static final Map<String, List<WordForm>> FORMS = load();

    /** All readings of a word, several when forms coincide (директора: one's or many). */
    static List<WordForm> readings(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        var found = FORMS.get(low);
        if (found != null) return found;
        int hyphen = low.indexOf('-');
        return hyphen > 0 ? compound(low, hyphen) : List.of();
    }

    static boolean knows(String word) {
        return !readings(word).isEmpty();
    }

    /**
     * A compound is what its known part is: «педагог-психолог», «онлайн-сообщество», «медиа-центр».
     */
    private static List<WordForm> compound(String low, int hyphen) {
        var first = FORMS.getOrDefault(low.substring(0, hyphen), List.of());
        var second = FORMS.getOrDefault(low.substring(hyphen + 1), List.of());
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        return first.stream()
                .filter(a ->
                        second.stream()
                                .anyMatch(b -> a.kase() == b.kase() && a.plural() == b.plural()))
                .toList();
    }

    private static Map<String, List<WordForm>> load() {
        var forms = new HashMap<String, List<WordForm>>();
        WordLists.read(WORDS)
                .forEach((sense, words) ->
                        words.forEach(word -> addWord(forms, Sense.valueOf(sense), word)));
        var child = new Noun("ребёнок", Sense.PEOPLE, false);
        CHILDREN.forEach((form, kase) -> forms.put(form, List.of(new WordForm(child, kase, true))));
        return Map.copyOf(forms);
    }

    private static void addWord(Map<String, List<WordForm>> forms, Sense sense, String word) {
        boolean stressed = word.endsWith("*");
        String lemma = stressed ? word.substring(0, word.length() - 1) : word;
        var noun = new Noun(lemma, sense, stressed);
        addNoun(forms, noun);
        if (stressed) addVariant(forms, noun, new Noun(lemma, sense, false));
    }

    /** «инструктора» and «инструкторы» are the same many. */
    private static void addVariant(Map<String, List<WordForm>> forms, Noun noun, Noun variant) {
        forms.computeIfAbsent(variant.form(Case.NOMINATIVE, true), _ -> new ArrayList<>())
                .add(new WordForm(noun, Case.NOMINATIVE, true));
    }

    private static void addNoun(Map<String, List<WordForm>> forms, Noun noun) {
        for (boolean plural : new boolean[] {false, true})
            for (Case kase : Case.values())
                forms.computeIfAbsent(noun.form(kase, plural), _ -> new ArrayList<>())
                        .add(new WordForm(noun, kase, plural));
    }

    private Lexicon() {}
}
