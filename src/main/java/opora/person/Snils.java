package opora.person;

import opora.shared.RuleViolation;

/**
 * Insurance number of a person, eleven digits of which two are a control sum (СНИЛС).
 *
 * @param digits eleven of them
 */
public record Snils(String digits) {

    /** Numbers up to this one were given without a control sum. */
    private static final long UNCHECKED = 1_001_998;

    public Snils {
        if (!digits.matches("\\d{11}")) throw new RuleViolation("snils.length");
        if (!sound(digits)) throw new RuleViolation("snils.sum");
    }

    /** Reads «112-233-445 95» as people write it. */
    public static Snils parse(String text) {
        return new Snils(text.replaceAll("[\\s\u00a0-]+", ""));
    }

    private static boolean sound(String digits) {
        if (Long.parseLong(digits.substring(0, 9)) <= UNCHECKED) return true;
        int sum = 0;
        for (int at = 0; at < 9; at++) sum += (digits.charAt(at) - '0') * (9 - at);
        return sum % 101 % 100 == Integer.parseInt(digits.substring(9));
    }

    /** The last four digits, all that a masked number shows. */
    public String end() {
        return digits.substring(7);
    }

    public String formatted() {
        return digits.substring(0, 3)
                + "-"
                + digits.substring(3, 6)
                + "-"
                + digits.substring(6, 9)
                + " "
                + digits.substring(9);
    }

    /** Never the number: logs and messages show records. */
    @Override
    public String toString() {
        return "СНИЛС …" + end();
    }
}
