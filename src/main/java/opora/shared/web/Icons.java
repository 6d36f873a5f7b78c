package opora.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Outline icons of Tabler Icons, read from their WebJar when first used (значки). */
@Component
class Icons {

    private static final String FOLDER =
            "META-INF/resources/webjars/tabler__icons/3.35.0/icons/outline/";
    private static final Pattern INSIDE = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    /** Each icon carries a square that nobody sees; a page has fifty of them. */
    private static final String NOTHING =
            "<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\"/>";

    private final Map<String, String> read = new ConcurrentHashMap<>();

    /** Put into the page itself: no request more, and a part swapped in brings its own. */
    String paths(String name) {
        return read.computeIfAbsent(name, Icons::load);
    }

    private static String load(String name) {
        try (var in = new ClassPathResource(FOLDER + name + ".svg").getInputStream()) {
            var svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var inside = INSIDE.matcher(svg);
            if (!inside.find()) throw new IllegalStateException("Not an icon: " + name);
            return inside.group(1).replace(NOTHING, "").replaceAll("\\s*\\R\\s*", "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException("No icon " + name, e);
        }
    }
}
