package opora.access.internal.second;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Six digits that change each half minute, as programs on telephones count them (RFC 6238). */
final class TimeCodes {

    private static final int SECRET_BYTES = 20;

    /** A clock may be half a minute fast or slow, and typing takes time. */
    private static final int WINDOW = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    static byte[] secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The half minute whose code was typed; every one is compared, so that time tells nothing. */
    OptionalLong step(byte[] secret, String typed, Instant now) {
        var given = typed.getBytes(StandardCharsets.UTF_8);
        var current = now.getEpochSecond() / length();
        var found = -1L;
        for (var step = current - WINDOW; step <= current + WINDOW; step++) {
            var code = code(secret, step).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(code, given)) found = step;
        }
        return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
    }

    String code(byte[] secret, Instant at) {
        return code(secret, at.getEpochSecond() / length());
    }

    private String code(byte[] secret, long step) {
        try {
            var key = new SecretKeySpec(secret, codes.getAlgorithm());
            var at = Instant.ofEpochSecond(step * length());
            return codes.generateOneTimePasswordString(key, at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private long length() {
        return codes.getTimeStep().toSeconds();
    }
}
