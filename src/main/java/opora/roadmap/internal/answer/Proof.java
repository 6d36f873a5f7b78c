package opora.roadmap.internal.answer;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:(?!\\d)");

    static Proof file(StoredFile file) {
        return new Proof(Kind.FILE, file, file.name(), "");
    }

    /**
     * Only web addresses: nothing that a browser would run. Said without https:// it is put before,
     * and addresses of the zone .рф are as good as others.
     */
    static Proof link(String address) {
        var said = address.strip();
        var bare = !SCHEME.matcher(said).lookingAt();
        var url = bare ? "https://" + said : said;
        try {
            var uri = new URI(url);
            var host = host(uri);
            if (!WEB.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))
                    || host.isEmpty()
                    || (bare && !host.contains("."))) throw wrong(said);
            return new Proof(Kind.LINK, null, host + shown(uri.getPath()), url);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw wrong(said);
        }
    }

    private static RuleViolation wrong(String said) {
        return new RuleViolation("answer.link", said).at("link");
    }

    /** As it is said; {@link URI#getHost} knows only Latin letters. */
    private static String host(URI uri) {
        if (uri.getHost() != null) return uri.getHost();
        if (uri.getAuthority() == null) return "";
        var host = uri.getAuthority().replaceFirst("^.*@", "").replaceFirst(":\\d*$", "");
        IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
        return host;
    }

    /** A thing of another module that proves by itself: an event held, a certificate issued. */
    static Proof object(String title, String path) {
        return new Proof(Kind.OBJECT, null, title, path);
    }

    private static String shown(@Nullable String path) {
        return path == null || path.equals("/") ? "" : path;
    }
}
