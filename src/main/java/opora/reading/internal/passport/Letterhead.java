package opora.reading.internal.passport;

import java.util.regex.Pattern;

/**
 * Tells lines of a letterhead that name no issuing body: country, legal form, address, telephone.
 */
final class Letterhead {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NOISE =
            Pattern.compile(
                    "российская федерация.*|.*(?:тел\\.|факс|e-?mail|индекс|ул\\.|http|инн|огрн|@).*|[\\d\\s.,№_/-]*",
                    FLAGS);
    private static final Pattern INSTITUTION =
            Pattern.compile(
                    "(?:муниципальное|государственное|бюджетное|автономное|казенное|казённое).*",
                    FLAGS);
    private static final Pattern LEGAL_FORM =
            Pattern.compile(
                    "(?:(?:муниципальное|государственное|бюджетное|автономное|казенное|казённое)\\s+)+(?:учреждение|предприятие)",
                    FLAGS);

    static boolean isNoise(String line) {
        return NOISE.matcher(line).matches();
    }

    static boolean isInstitution(String line) {
        return INSTITUTION.matcher(line).matches();
    }

    static boolean isLegalFormAlone(String body) {
        return LEGAL_FORM.matcher(body.strip()).matches();
    }

    private Letterhead() {}
}
