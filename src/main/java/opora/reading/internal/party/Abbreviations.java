package opora.reading.internal.party;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Letter words and shortened words of the field, and what they stand for. */
final class Abbreviations {

    private static final Map<String, Set<String>> WORDS =
            WordLists.read("/reading/party-letters.txt");

    /** МБОУ, МАДОУ, ГАУ, ФГБОУ, КГАУ, МБУДО …: owner, sort of ownership, sort of institution. */
    private static final Pattern LEGAL_FORM =
            Pattern.compile(
                    "(М|Г|К|КГ|ОГ|ФГ|РГ|ТОГ|СОГ|ЛОГ|НОГ|О|Ч|СПБГ|Н|Р)?(Б|А|К)?"
                            + "(ОУ|ДОУ|У|ПОУ|ООУ|НМУ|УК)(ДО|ДПО|ВО|СОШ|ООШ|ДОД)?");

    private static final Pattern BODY_ENDING =
            Pattern.compile("[А-Я]{1,6}(ИРО|ИПК|ИПКРО|ЦНППМ|МЦ|ИМЦ|ЦРО|АППО|ЦОКО)");

    static boolean legalForm(String word) {
        String plain = word.replace("-", "");
        if (is("LEGAL", plain)) return true;
        return plain.length() > 1
                && plain.equals(plain.toUpperCase(Locale.ROOT))
                && !is("NOT_LEGAL", plain)
                && LEGAL_FORM.matcher(plain).matches();
    }

    static boolean set(String word) {
        return is("SET", word);
    }

    static boolean body(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return is("BODY", word) || is("BODY", last) || BODY_ENDING.matcher(word).matches();
    }

    static boolean unit(String word) {
        return is("UNIT", word);
    }

    static boolean association(String word) {
        return is("ASSOCIATION", word);
    }

    /** What a school is called for its results or its task: «ШНОР». */
    static boolean status(String word) {
        return is("STATUS", word);
    }

    /** A department of education in letters. */
    static boolean authority(String word) {
        return is("AUTHORITY", word);
    }

    static boolean dotted(String word) {
        return word.length() == 1 || is("DOTTED", word.toLowerCase(Locale.ROOT));
    }

    static boolean post(String word) {
        return is("POST", word.toLowerCase(Locale.ROOT));
    }

    static boolean adjective(String word) {
        return is("ADJECTIVE", word.toLowerCase(Locale.ROOT));
    }

    /** Letters that stand for a body or a sort of bodies, so for nobody's initials. */
    static boolean known(String letters) {
        return WORDS.values().stream().anyMatch(list -> list.contains(letters))
                || legalForm(letters);
    }

    static boolean capitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && Character.isLetter(word.charAt(0));
    }

    private static boolean is(String list, String word) {
        return WORDS.getOrDefault(list, Set.of()).contains(word);
    }

    private Abbreviations() {}
}
