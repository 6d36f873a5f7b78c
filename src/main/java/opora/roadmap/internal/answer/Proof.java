package opora.roadmap.internal.answer;

import java.net.URI;
import java.net.URISyntaxException;
import opora.document.StoredFile;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as it comes with an answer: a kept file, a link, a note, an object of the system
 * (подтверждение).
 */
public record Proof(Kind kind, @Nullable StoredFile file, String title, String url) {

    /** What a proof is. */
    public enum Kind {
        FILE,
        LINK,
        NOTE,
        OBJECT
    }

    static Proof file(StoredFile file) {
        return new Proof(Kind.FILE, file, file.name(), "");
    }

    /** Only web addresses: nothing that a browser would run. */
    static Proof link(String address) {
        var url = address.strip();
        try {
            var uri = new URI(url);
            var web =
                    "http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null)
                throw new RuleViolation("answer.link", url).at("link");
            return new Proof(Kind.LINK, null, uri.getHost() + shown(uri.getPath()), url);
        } catch (URISyntaxException e) {
            throw new RuleViolation("answer.link", url).at("link");
        }
    }

    /** A thing of another module that proves by itself: an event held, a certificate issued. */
    static Proof object(String title, String path) {
        return new Proof(Kind.OBJECT, null, title, path);
    }

    private static String shown(@Nullable String path) {
        return path == null || path.equals("/") ? "" : path;
    }
}
