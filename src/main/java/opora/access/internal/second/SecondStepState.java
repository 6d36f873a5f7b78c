package opora.access.internal.second;

import org.apache.commons.codec.binary.Base32;

/**
 * How a person's second step stands.
 *
 * @param secret in Base32 while it is being switched on, in fours; else empty
 */
public record SecondStepState(boolean on, String secret, int codes) {

    static final SecondStepState OFF = new SecondStepState(false, "", 0);

    static SecondStepState on(int codes) {
        return new SecondStepState(true, "", codes);
    }

    static SecondStepState begun(byte[] secret) {
        return new SecondStepState(false, new Base32().encodeToString(secret).replace("=", ""), 0);
    }

    public boolean begun() {
        return !secret.isEmpty();
    }

    /** As it is typed by hand. */
    public String inFours() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }

    public QrPicture picture(String login) {
        return QrPicture.of(
                "otpauth://totp/Opora:"
                        + java.net.URLEncoder.encode(login, java.nio.charset.StandardCharsets.UTF_8)
                        + "?secret="
                        + secret
                        + "&issuer=Opora");
    }
}
