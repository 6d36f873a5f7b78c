package opora.reading.internal.passport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The federal subjects of Russia, recognised in any case of declension. */
final class Regions {

    private static final int ENDING = 3;
    private static final List<String> COMMON = List.of("республика", "народная", "город");
    private static final List<Region> ALL = load();

    private record Region(String name, String stem, Pattern mention) {

        long mentions(String text) {
            if (!text.contains(stem)) return 0;
            return mention.matcher(text).results().count();
        }
    }

    /** The region a text speaks of most often. */
    static @Nullable String mostNamed(String text) {
        var low = text.toLowerCase(Locale.ROOT);
        @Nullable String best = null;
        var most = 0L;
        for (var region : ALL) {
            var mentions = region.mentions(low);
            if (mentions > most) {
                most = mentions;
                best = region.name();
            }
        }
        return best;
    }

    private static Region region(String name) {
        var core = name.contains(" – ") ? name.substring(0, name.indexOf(" – ")) : name;
        var pattern =
                Arrays.stream(core.toLowerCase(Locale.ROOT).split(" "))
                        .map(Regions::anyCase)
                        .collect(Collectors.joining("\\s+"));
        return new Region(
                name, stem(core), Pattern.compile("(?<!\\p{L})" + pattern + "(?!\\p{L})"));
    }

    /** The beginning of the rarest word: a quick look before the pattern. */
    private static String stem(String core) {
        var rare =
                Arrays.stream(core.toLowerCase(Locale.ROOT).split(" "))
                        .filter(word -> !COMMON.contains(word))
                        .findFirst()
                        .orElse(core);
        return rare.replace("(", "").substring(0, Math.min(4, rare.length()));
    }

    private static String anyCase(String word) {
        if (word.startsWith("(")) return Pattern.quote(word);
        if (word.equals("область")) return "обл(?:асть|асти|астью|\\.)";
        if (word.equals("край")) return "кра(?:й|я|ю|ем|е)";
        if (word.length() <= ENDING + 1) return Pattern.quote(word);
        var kept = word.replaceAll("(?:ий|ый|ая|ия|а|я|ь)$", "");
        return Pattern.quote(kept) + "\\p{L}{0," + ENDING + "}";
    }

    private static List<Region> load() {
        try (var resource = Regions.class.getResourceAsStream("/reading/regions.txt")) {
            var bytes = Objects.requireNonNull(resource, "regions.txt").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Regions::region)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Regions() {}
}
