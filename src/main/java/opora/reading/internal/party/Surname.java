package opora.reading.internal.party;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that end as Russian surnames do and are no words of the field. */
final class Surname {

    private static final Pattern ENDING =
            Pattern.compile(
                    "\\p{L}{2,}([оеё]ва?|[иы]на?|нко|[чщнрсмлд]ук|юк|швили|дзе|[срнлмт]янц?|[ое]вич)"
                            + "|(черн|бел|долг|сед|сух|кос|крут|рыж|польск)[ыи]х");
    private static final Pattern OF_PLACE = Pattern.compile("\\p{L}{2,}[сц]к(ий|ая|ой)");

    private static final Pattern DECLINED =
            Pattern.compile("\\p{L}{2,}(?:[оеё]в|[иы]н)(?:у|ой|ою|ым)");

    /** Common nouns with the endings of surnames, met as unquoted names of bodies. */
    private static final Set<String> NOUNS =
            Set.of(
                    "основа",
                    "голова",
                    "родина",
                    "долина",
                    "вершина",
                    "картина",
                    "дисциплина",
                    "медицина",
                    "половина",
                    "калина",
                    "рябина",
                    "малина",
                    "остров",
                    "покров",
                    "магазин",
                    "дельфин",
                    "подкова",
                    "админ",
                    "термин",
                    "глубина",
                    "причина",
                    "новина",
                    "былина",
                    "тропина",
                    "старина",
                    "морошина",
                    "обнова",
                    "дубрава");

    static boolean like(String word) {
        return plain(word) && ENDING.matcher(low(word)).matches();
    }

    /** «Беловский», «Беловская»: a person, or a school named after its village. */
    static boolean likePlace(String word) {
        return plain(word) && OF_PLACE.matcher(low(word)).matches();
    }

    /** «Беловой», «Белову»: as an order lays a task on somebody. */
    static boolean declined(String word) {
        return plain(word) && DECLINED.matcher(low(word)).matches();
    }

    private static boolean plain(String word) {
        return word.length() > 3
                && Character.isUpperCase(word.charAt(0))
                && !Lexicon.knows(word)
                && !Abbreviations.known(word)
                && !NOUNS.contains(low(word));
    }

    private static String low(String word) {
        int hyphen = word.lastIndexOf('-');
        return word.substring(hyphen + 1).toLowerCase(Locale.ROOT);
    }

    private Surname() {}
}
