package opora.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.shared.PrivateCipher;

/**
 * A login with a code on paper, for whoever has no mailbox or no password (код на листке). Twelve
 * digits need no keyboard to be switched; what stands in the database is keyed, so that a copy of
 * it lets nobody try them out.
 */
record PaperCode(String login, String code) {

    private static final int GROUPS = 3;
    private static final int GROUP = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PaperCode next(String login) {
        var groups =
                IntStream.range(0, GROUPS)
                        .mapToObj(_ -> "%04d".formatted(RANDOM.nextInt(GROUP)))
                        .collect(Collectors.joining("-"));
        return new PaperCode(login, groups);
    }

    /** What an invitation is found by, however both were copied from the paper. */
    Secret secret(PrivateCipher cipher) {
        var name = login.strip().toLowerCase(Locale.ROOT);
        var digits = code.replaceAll("\\D", "");
        var keyed = cipher.digest("paper:" + name + ":" + digits);
        return new Secret(HexFormat.of().formatHex(keyed));
    }

    /** A password that is none of ours is not worth a question. */
    boolean looksLikeOne() {
        return code.getBytes(StandardCharsets.UTF_8).length < 40
                && code.replaceAll("[\\s\\-–]", "").matches("\\d{12}");
    }

    @Override
    public String toString() {
        return "PaperCode";
    }
}
