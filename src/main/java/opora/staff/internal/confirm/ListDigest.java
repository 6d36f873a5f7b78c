package opora.staff.internal.confirm;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** What a whole list comes to, whatever the order of its lines; the database counts the same. */
final class ListDigest {

    static String of(Collection<ListLine> lines) {
        var all =
                lines.stream()
                        .map(line -> line.person() + line.digest())
                        .sorted()
                        .collect(joining(","));
        try {
            var bytes = all.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private ListDigest() {}
}
