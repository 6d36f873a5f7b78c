package opora.shared.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Stylesheets, scripts and fonts, ours and those of the WebJars, under one address that changes
 * when any of them does (статические файлы).
 *
 * <p>One hash for all keeps relative addresses inside a stylesheet true. They are few and small, so
 * they are kept packed in memory.
 */
@Component
class Assets {

    private static final String TABLER = "META-INF/resources/webjars/tabler__core/1.4.0/dist/";
    private static final String HTMX = "META-INF/resources/webjars/htmx.org/2.0.10/dist/";
    private static final String TOM = "META-INF/resources/webjars/tom-select/2.5.1/dist/";
    private static final String FONTS = "META-INF/resources/_static/";

    private static final List<String> STYLES =
            List.of(
                    "fonts",
                    "tokens",
                    "base",
                    "frame",
                    "components",
                    "forms",
                    "pieces",
                    "roadmap",
                    "today",
                    "import",
                    "picture",
                    "report",
                    "people",
                    "setup",
                    "organisations",
                    "ground",
                    "public",
                    "narrow",
                    "phone",
                    "views",
                    "print");
    private static final List<String> SCRIPTS = List.of("opora", "views");

    /** One file as it is sent. */
    record Asset(String type, byte[] plain, byte[] packed) {}

    private final Map<String, Asset> assets = new LinkedHashMap<>();
    private final String hash;

    Assets() throws IOException {
        text("tabler.css", "text/css", read(TABLER + "css/tabler.min.css"));
        text("opora.css", "text/css", joined("static/css/", STYLES, ".css") + Scale.css());
        text("dark.css", "text/css", read("static/css/dark.css"));
        text("tom-select.css", "text/css", read(TOM + "css/tom-select.css"));
        text("htmx.js", "text/javascript", read(HTMX + "htmx.min.js"));
        text("tom-select.js", "text/javascript", read(TOM + "js/tom-select.complete.min.js"));
        text("opora.js", "text/javascript", joined("static/js/", SCRIPTS, ".js"));
        text("favicon.svg", "image/svg+xml", read("static/favicon.svg"));
        fonts("inter", "5.2.5", "400", "500", "600");
        fonts("pt-serif", "5.1.0", "400", "700");
        hash = hashed();
    }

    /**
     * @throws IllegalArgumentException for a name that is not served, so that a page never links to
     *     nothing
     */
    String url(String path) {
        if (!assets.containsKey(path)) throw new IllegalArgumentException("No asset " + path);
        return "/assets/" + hash + "/" + path;
    }

    @Nullable Asset find(String path) {
        return assets.get(path);
    }

    boolean current(String askedHash) {
        return hash.equals(askedHash);
    }

    private void fonts(String family, String version, String... weights) throws IOException {
        for (var weight : weights)
            for (var script : List.of("cyrillic", "latin")) {
                var file = family + "-" + script + "-" + weight + "-normal.woff2";
                var bytes = bytes(FONTS + family + "/" + version + "/files/" + file);
                assets.put("fonts/" + file, new Asset("font/woff2", bytes, new byte[0]));
            }
    }

    private void text(String path, String type, String text) throws IOException {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        assets.put(path, new Asset(type + ";charset=UTF-8", plain, packed(plain)));
    }

    private String hashed() {
        var sum = new CRC32();
        assets.values().forEach(asset -> sum.update(asset.plain()));
        return "%08x".formatted(sum.getValue());
    }

    private static String joined(String folder, List<String> names, String ending)
            throws IOException {
        var all = new StringBuilder();
        for (var name : names) all.append(read(folder + name + ending)).append('\n');
        return all.toString();
    }

    private static String read(String path) throws IOException {
        return new String(bytes(path), StandardCharsets.UTF_8)
                .replaceAll("(?m)^(//|/\\*)# sourceMappingURL=.*$", "");
    }

    private static byte[] bytes(String path) throws IOException {
        try (var in = new ClassPathResource(path).getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }
}
