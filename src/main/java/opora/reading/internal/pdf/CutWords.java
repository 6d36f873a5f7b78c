package opora.reading.internal.pdf;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a word that a narrow cell cut in two («методическо⏎му») from two words under one another:
 * an ending alone is no word, and few words end as the first half of a cut one does.
 */
final class CutWords {

    private static final Set<String> SHORT_WORDS =
            Set.of(
                    "и", "а", "в", "с", "к", "о", "во", "со", "ко", "на", "по", "за", "из", "от",
                    "до", "об", "не", "ни", "но", "их", "ее", "её", "его", "для", "при", "под",
                    "над", "без", "или", "что", "как", "это", "том", "все", "всё", "ряд", "год",
                    "про", "еще", "уже", "дом", "май", "мая", "чай", "лев", "кв", "гг", "г", "рф",
                    "уо", "оо");
    private static final Set<String> LAST_LETTERS =
            Set.of(
                    "ов", "ев", "ом", "ем", "им", "ым", "ам", "ям", "ах", "ях", "ых", "их", "ех",
                    "ек", "ок", "ик", "ак", "ор", "ер", "ар", "тр", "нт", "ст", "рт", "кт", "ат",
                    "ет", "ит", "от", "ут", "ют", "ят", "ад", "од", "ид", "ал", "ел", "ил", "ан",
                    "ен", "ин", "он", "рс", "ус", "ис", "ас", "ос", "ач", "еч", "ль", "ть", "рь",
                    "нь", "зь", "сь", "вь", "мм", "рм", "зм", "изм");
    private static final Pattern ENDINGS =
            Pattern.compile(
                    "[аяеи]ни[еяюий]м?|н?ост(?:и|ь|ью|ей|ям|ями|ях)|н?(?:ого|ому|ыми|ими)|(?:че)?ск(?:ий|ая|ой|их|ого|ое|ие|ому|им|ими|ую)|тельн(?:ый|ая|ой|ых|ого|ое|ые|ому|ым|ыми|ую)|[аи]?ци(?:я|и|ю|ей|й|ям|ях)|тел(?:ь|я|и|ей|ям|ями)");

    /** Letters no word begins with: «единовреме⏎нная», «функциона⏎льная». */
    private static final Pattern NO_BEGINNING =
            Pattern.compile(
                    "нн|лл|мм|пп|рр|тт|кк|фф|[бвгджзкмнпрстфхцчшщ]ь|ль(?!г|ня|но|во|ст|[еёз])");

    private static final Pattern SHORT_ENDINGS =
            Pattern.compile(
                    "[бвгджзклмнпрстфхцчшщ]?[аеиоуыэюяё][йхмвюяе]?|[аеиоуыюя][мгхв]?[аеиоуыюя]|й"
                            + "|[бвгджзклмнпрстфхцчшщ]{1,2}[ьи]?|ств[ао]?|тор|лог|ник|тик|тел|тет"
                            + "|ант|ент|изм|тов|ный");

    /** «необходимост⏎и», «взаимодействи⏎и»: stems that only look like the word «и» follows. */
    private static final Pattern STEMS = Pattern.compile(".*(?:ост|ци|ени|ани|стви|яти)");

    private static final int ENDING = 3;
    private static final int LONG_REST = 9;

    /**
     * @param word the only word of its line, which it fills
     * @param rest first word of the next line
     */
    static boolean isCut(String word, String rest) {
        if ("ьъы".indexOf(rest.charAt(0)) >= 0 || NO_BEGINNING.matcher(rest).lookingAt())
            return true;
        if (ENDINGS.matcher(rest).matches()) return true;
        if (rest.equals("и") && STEMS.matcher(word).matches()) return true;
        if (rest.length() <= ENDING
                && !SHORT_WORDS.contains(rest)
                && SHORT_ENDINGS.matcher(rest).matches()) return true;
        return rest.length() < LONG_REST && !mayEnd(word);
    }

    private static boolean mayEnd(String word) {
        var last = word.charAt(word.length() - 1);
        return "аеёиоуыэюяй".indexOf(last) >= 0
                || LAST_LETTERS.contains(word.substring(word.length() - 2));
    }

    private CutWords() {}
}
