package opora.reading.internal.passport;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the municipality a text speaks of and names it in the nominative. */
final class Municipalities {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern KIND =
            Pattern.compile(
                    "(?<!\\p{L})(округ(?:а|у|ом|е)?|район(?:а|у|ом|е)?|поселени(?:е|я|ю|ем|и))(?!\\p{L})",
                    FLAGS);
    private static final Pattern BEFORE_KIND =
            Pattern.compile(
                    "(?<!\\p{L})(\\p{L}[\\p{L}-]*\\p{L}{2}(?:ий|ый|ой|ого|его|ому|ему|ом|ем|им|ым))\\s+"
                            + "((?:муниципальн|городск|сельск)\\p{L}+\\s+)?$",
                    FLAGS);
    private static final Pattern COMMON =
            Pattern.compile("кажд|данн|друг|вс[ея]|эт|наш|свое|так|котор|соответств|указанн");
    private static final int WINDOW = 70;
    private static final String REGION = "[\\p{L}-]+ (?:област|край|края|краю|автономн)|Республик";
    private static final Pattern BY_NAME =
            Pattern.compile(
                    "(?<!\\p{L})(муниципальн\\p{L}+\\s+округ\\p{L}*|городск\\p{L}+\\s+округ\\p{L}*"
                            + "|муниципальн\\p{L}+\\s+район\\p{L}*|ЗАТО) +(?:(?:город|г\\.)\\p{L}* *)?"
                            + "(«[^»]{2,40}»|(?!"
                            + REGION
                            + ")[А-ЯЁ][\\p{L}-]+(?: (?!"
                            + REGION
                            + ")[А-ЯЁ]\\p{Ll}[\\p{L}-]+)?)");
    private static final Pattern TOWN =
            Pattern.compile(
                    "(?<!\\p{L})(?:([Гг]ород(?:а|е|ом)?|ГОРОДА|ГОРОД)\\s+|(?<![\\dг]\\.?\\s{0,2})г\\. ?)"
                            + "([А-ЯЁ][\\p{L}-]*\\p{Ll})");

    /** The one named most often; the first of equals. Null when none is named. */
    static @Nullable String mostNamed(String text) {
        var counts = new LinkedHashMap<String, Integer>();
        KIND.matcher(text).results().forEach(it -> count(counts, byAdjective(text, it), 3));
        BY_NAME.matcher(text).results().forEach(it -> count(counts, byName(it), 3));
        TOWN.matcher(text).results().forEach(it -> count(counts, town(it), 1));
        @Nullable String best = null;
        var most = 0;
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private static void count(
            LinkedHashMap<String, Integer> counts, @Nullable String name, int weight) {
        if (name != null) counts.merge(name, weight, Integer::sum);
    }

    private static @Nullable String byAdjective(String text, MatchResult kind) {
        var window = text.substring(Math.max(0, kind.start() - WINDOW), kind.start());
        var match = BEFORE_KIND.matcher(window);
        if (!match.find()) return null;
        var adjective = match.group(1);
        if (Character.isLowerCase(adjective.charAt(0))) return null;
        var low = adjective.toLowerCase(Locale.ROOT);
        if (COMMON.matcher(low).lookingAt()) return null;
        if (low.startsWith("муниципальн")
                || low.startsWith("городск")
                || low.startsWith("федеральн")
                || low.startsWith("автономн")
                || low.startsWith("сельск")) return null;
        var sort = match.group(2) == null ? "" : kind(match.group(2).strip()) + " ";
        var name = capitalised(adjective);
        return Nominative.adjective(name, name) + " " + sort + noun(kind.group(1));
    }

    private static String byName(MatchResult match) {
        var words = match.group(1).split("\\s+");
        var name = match.group(2);
        if (words.length == 1) return words[0] + " " + name;
        return kind(words[0]) + " " + noun(words[1]) + " " + name;
    }

    private static String town(MatchResult match) {
        var name = match.group(2);
        var nominative = "город".equals(match.group(1)) || "Город".equals(match.group(1));
        return "город " + capitalised(nominative ? name : Nominative.town(name));
    }

    private static String kind(String adjective) {
        var low = adjective.toLowerCase(Locale.ROOT);
        if (low.startsWith("муниципальн")) return "муниципальный";
        return low.startsWith("городск") ? "городской" : "сельское";
    }

    private static String noun(String noun) {
        var low = noun.toLowerCase(Locale.ROOT);
        if (low.startsWith("округ")) return "округ";
        return low.startsWith("район") ? "район" : "поселение";
    }

    /** «АРТЁМОВСКИЙ» → «Артёмовский»; parts joined by a hyphen keep their capitals. */
    private static String capitalised(String name) {
        if (!name.substring(1).equals(name.substring(1).toUpperCase(Locale.ROOT))) return name;
        var printed = new StringBuilder();
        for (var part : name.toLowerCase(Locale.ROOT).split("(?<=-)")) {
            printed.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return printed.toString();
    }

    private Municipalities() {}
}
