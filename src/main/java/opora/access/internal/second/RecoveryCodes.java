package opora.access.internal.second;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opora.shared.PrivateCipher;

/** Codes on paper for when the telephone is lost; each opens once (запасные коды). */
final class RecoveryCodes {

    static final int COUNT = 10;
    private static final int LENGTH = 10;

    /** Letters and digits nobody takes for another: 32, five bits each. */
    private static final String SIGNS = "23456789abcdefghijkmnpqrstuvwxyz";

    private static final SecureRandom RANDOM = new SecureRandom();

    static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
    }

    /** However it was copied from the paper: spaces, dashes, capital letters. */
    static byte[] digest(PrivateCipher cipher, String code) {
        var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
        return cipher.digest("recovery:" + plain);
    }

    private static String one() {
        var code = new StringBuilder();
        for (int place = 0; place < LENGTH; place++) {
            if (place == LENGTH / 2) code.append('-');
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    private RecoveryCodes() {}
}
