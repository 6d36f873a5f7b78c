package opora.territory.internal.card;

/** Control digits of the numbers the state gives to organisations (контрольные числа). */
final class ControlDigits {

    private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int OKTMO_WEIGHTS = 10;

    /**
     * Taxpayer's number: ten digits of an organisation with one control digit, twelve of a person
     * with two. The weighted sum modulo 11, then modulo 10. Source: приказ МНС России от 03.03.2004
     * № БГ-3-09/178, приложение (порядок и структура ИНН), kept by приказ ФНС России от 29.06.2012
     * № ММВ-7-6/435@.
     */
    static boolean inn(String digits) {
        return switch (digits.length()) {
            case 10 -> digit(digits, 9) == weighted(digits, INN_10) % 11 % 10;
            case 12 ->
                    digit(digits, 10) == weighted(digits, INN_11) % 11 % 10
                            && digit(digits, 11) == weighted(digits, INN_12) % 11 % 10;
            default -> false;
        };
    }

    /**
     * Main registration number: thirteen digits of an organisation, the last is the rest of the
     * first twelve divided by 11, its last digit; fifteen of an entrepreneur, divided by 13.
     * Source: приказ Минфина России от 30.10.2017 № 165н, п. 8 и 9.
     */
    static boolean ogrn(String digits) {
        return switch (digits.length()) {
            case 13 -> digit(digits, 12) == Long.parseLong(digits.substring(0, 12)) % 11 % 10;
            case 15 -> digit(digits, 14) == Long.parseLong(digits.substring(0, 14)) % 13 % 10;
            default -> false;
        };
    }

    /**
     * Code of a territory: eight digits of a municipality or eleven of a settlement. The classifier
     * prints the control number in a column of its own, so it stands behind the code when it is
     * given at all: nine or twelve digits. Weights from 1 to 10 repeated, modulo 11; a rest of 10
     * is counted again with weights from 3; again 10 is 0. Source: ПР 50.1.024-2005, приложение; ОК
     * 033-2013, введение.
     */
    static boolean oktmoWithControl(String digits) {
        if (digits.length() != 9 && digits.length() != 12) return false;
        var code = digits.substring(0, digits.length() - 1);
        return digit(digits, code.length()) == oktmo(code);
    }

    private static int oktmo(String code) {
        int rest = shifted(code, 0);
        if (rest == OKTMO_WEIGHTS) rest = shifted(code, 2);
        return rest == OKTMO_WEIGHTS ? 0 : rest;
    }

    private static int shifted(String code, int by) {
        int sum = 0;
        for (int at = 0; at < code.length(); at++)
            sum += digit(code, at) * ((at + by) % OKTMO_WEIGHTS + 1);
        return sum % 11;
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int at = 0; at < weights.length; at++) sum += digit(digits, at) * weights[at];
        return sum;
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }

    private ControlDigits() {}
}
