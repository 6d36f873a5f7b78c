package opora.shared.web;

import java.util.regex.Pattern;

/**
 * Keeps «№ 5», «18 ноября», «п. 1.5», initials and short prepositions unbroken (неразрывные
 * пробелы).
 */
final class Typography {

    private static final String NBSP = "\u00a0";

    /** Words that must not end a line. Latin words of ICU patterns never match. */
    private static final Pattern SHORT_WORD =
            Pattern.compile(
                    "(?<=^|[\\s(«\u00a0])(в|во|к|ко|с|со|о|об|у|и|а|но|на|не|ни|за|из|от|до|по|для|без|при|В|К|С|О|У|И|А|На|Не|За|Из|От|До|По|Для|При|Без) (?=\\S)");

    private static final Pattern SIGN =
            Pattern.compile(
                    "(№|§|\\bп\\.|\\bпп\\.|\\bст\\.|\\bстр\\.) (?=\\S)",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NUMBER = Pattern.compile("(?<=[0-9#]) (?=\\p{IsCyrillic})");
    private static final Pattern INITIALS =
            Pattern.compile(
                    "(?<=\\p{Lu}\\.) (?=\\p{Lu}\\.)|(?<=\\p{Ll}) (?=\\p{Lu}\\. ?\\p{Lu}\\.)");

    static String glue(String text) {
        if (text.indexOf(' ') < 0) return text;
        var glued = SHORT_WORD.matcher(text).replaceAll("$1" + NBSP);
        glued = SIGN.matcher(glued).replaceAll("$1" + NBSP);
        glued = NUMBER.matcher(glued).replaceAll(NBSP);
        return INITIALS.matcher(glued).replaceAll(NBSP);
    }

    private Typography() {}
}
