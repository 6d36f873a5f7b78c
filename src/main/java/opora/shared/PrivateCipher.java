package opora.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Hides what must be read again under the installation's secret: {@code OPORA_SECRET}, which
 * several nodes share, or a file of {@code OPORA_HOME} made when first needed. A copy of the
 * database alone tells nothing.
 */
@Component
public class PrivateCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Map<String, SecretKeySpec> keys = new ConcurrentHashMap<>();
    private final String said;

    PrivateCipher(@Value("${opora.home}") String home, @Value("${OPORA_SECRET:}") String said) {
        this.file = Path.of(home, "secret");
        this.said = said.strip();
    }

    public byte[] hide(String text) {
        return hide(text.getBytes(StandardCharsets.UTF_8), "");
    }

    public String show(byte[] hidden) {
        return new String(show(hidden, ""), StandardCharsets.UTF_8);
    }

    /**
     * @param of whose it is: hidden for one, it cannot be shown for another
     */
    public byte[] hide(byte[] open, String of) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var hidden = gcm(Cipher.ENCRYPT_MODE, nonce, open, of);
        return ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array();
    }

    public byte[] show(byte[] hidden, String of) {
        var nonce = java.util.Arrays.copyOf(hidden, NONCE);
        var body = java.util.Arrays.copyOfRange(hidden, NONCE, hidden.length);
        return gcm(Cipher.DECRYPT_MODE, nonce, body, of);
    }

    /** The same number gives the same digest, which without the secret nobody can try out. */
    public byte[] digest(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key("digest"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] gcm(int mode, byte[] nonce, byte[] text, String of) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key("cipher"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(of.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret of this installation is another one", e);
        }
    }

    /** A key of its own for each use. */
    private SecretKeySpec key(String use) {
        return keys.computeIfAbsent(use, this::derived);
    }

    private SecretKeySpec derived(String use) {
        try {
            return derive(use);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec derive(String use) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret(), "HmacSHA256"));
        return new SecretKeySpec(mac.doFinal(use.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    private byte[] secret() {
        try {
            if (!said.isEmpty()) return said.getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(file)) make();
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException("The secret in " + file + " cannot be read", e);
        }
    }

    private void make() throws IOException {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".new");
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        Files.write(fresh, Base64.getEncoder().encode(bytes), StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // another thread or process was first: its secret is the secret
        } finally {
            Files.delete(fresh);
        }
    }
}
