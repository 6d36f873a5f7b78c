package opora.reading.internal.duty;

import java.util.regex.Pattern;

/** Verbs of regulations: those that oblige, and those that only describe. */
final class Verbs {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String STEMS =
            "утвержда|обеспечива|осуществля|координиру|организу|организовыва|провод|участву|созда|реализу|обобща"
                    + "|разрабатыва|контролиру|анализиру|определя|формиру|вед|оказыва|информиру|готов|подготавлива"
                    + "|выполня|взаимодейству|содейству|принима|назнача|согласовыва|направля|размеща|публику|выявля"
                    + "|планиру|консультиру|сопровожда|внедря|распространя|изуча|поддержива|нес|заключа|рассматрива"
                    + "|собира|обрабатыва|знаком|доводи?|привлека|выдвига|рекоменду|способству|курируе?|руковод|вноси?"
                    + "|актуализиру|систематизиру|предоставля|проектиру|транслиру|посеща";
    private static final Pattern ACTIVE =
            Pattern.compile(
                    "(?<!\\p{L})(?:"
                            + STEMS
                            + ")(?:ет|ёт|ит|ют|ут|ят|ат|т)(?!\\p{L})|(?<!\\p{L})обязан[аоы]?(?!\\p{L})",
                    FLAGS);
    private static final Pattern PASSIVE =
            Pattern.compile(
                    "(?<!\\p{L})(?:осуществля|провод|разрабатыва|организу|готов|публику|утвержда|размеща|реализу|формиру)"
                            + "(?:ется|ётся|ится|ются|утся|ятся|атся)(?!\\p{L})",
                    FLAGS);
    private static final Pattern DESCRIPTIVE =
            Pattern.compile(
                    "(?<!\\p{L})(?:включа\\p{L}{2,5}|явля\\p{L}{2,5}|состо[ия]т|составля\\p{L}{2,3}|представля\\p{L}{2,3}(?:ся)?\\s+(?:собой|следующ)"
                            + "|позволя\\p{L}{2,3}|обеспечива\\p{L}{2,3}ся|регламентиру\\p{L}{2,4}|определя\\p{L}{2,3}ся|применя\\p{L}{2,3}ся"
                            + "|нацелен\\p{L}*|направлен\\p{L}{1,2}|представлен\\p{L}*|понима\\p{L}{2,3}ся)(?!\\p{L})",
                    FLAGS);

    /** The first verb of the sentence obliges somebody. */
    static boolean oblige(String sentence) {
        var describes = start(DESCRIPTIVE, sentence);
        return Math.min(start(ACTIVE, sentence), start(PASSIVE, sentence)) < describes;
    }

    static int firstActive(String text) {
        return start(ACTIVE, text);
    }

    static boolean beginsActive(String text) {
        return firstActive(text) == 0;
    }

    static boolean hasAny(String text) {
        return start(ACTIVE, text) < Integer.MAX_VALUE
                || start(PASSIVE, text) < Integer.MAX_VALUE
                || start(DESCRIPTIVE, text) < Integer.MAX_VALUE;
    }

    private static int start(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.start() : Integer.MAX_VALUE;
    }

    private Verbs() {}
}
