package opora.reading.internal.passport;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.reading.NamedAct;
import org.jspecify.annotations.Nullable;

/** Finds acts a text leans on: «распоряжением Правительства … от 31 декабря 2019 года № 3273-р». */
public final class NamedActs {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:№|N)\\s*((?:\\p{Lu}\\s?-\\s?)?\\d[\\p{L}\\d/]*(?:\\s?[-–]\\s?[\\p{L}\\d]+)*)");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:от\\s+)?[«\"]?(\\d{1,2}(?:[./]\\d{1,2}[./]\\d{2,4}|[»\"]?\\s\\p{L}{3,9}\\s\\d{4}))\\s*(?:года|год|г)?\\.?\\s*$",
                    FLAGS);
    private static final Pattern KIND =
            Pattern.compile(
                    "(?<!\\p{L})(федеральн\\p{L}{2,3}\\s+закон(?:а|у|ом|е)?|указ(?:а|у|ом|е)?|постановлени(?:е|я|ю|ем|и)|распоряжени(?:е|я|ю|ем|и)"
                            + "|приказ(?:а|у|ом|е|ы)?|письм(?:о|а|у|ом|е)|протокол(?:а|у|ом|е)?|решени(?:е|я|ю|ем|и)|соглашени(?:е|я|ю|ем|и))(?!\\p{L})",
                    FLAGS);
    private static final Pattern APPROVED =
            Pattern.compile("утвержд[её]нн\\p{L}+\\s*$|утв\\.\\s*$", FLAGS);
    private static final Pattern STAMP =
            Pattern.compile(
                    "(?:\\[[^]]*]\\s*)?(?:приложение|к\\s+(?:приказу|постановлению|распоряжению)|от\\s+\\d).*",
                    FLAGS);
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_QUOTE = 600;

    private static final Map<String, NamedAct.Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("федеральн", NamedAct.Kind.LAW);
        KINDS.put("указ", NamedAct.Kind.DECREE);
        KINDS.put("постановлени", NamedAct.Kind.RESOLUTION);
        KINDS.put("распоряжени", NamedAct.Kind.DIRECTIVE);
        KINDS.put("приказ", NamedAct.Kind.ORDER);
        KINDS.put("письм", NamedAct.Kind.LETTER);
        KINDS.put("протокол", NamedAct.Kind.PROTOCOL);
        KINDS.put("соглашени", NamedAct.Kind.AGREEMENT);
    }

    private final Map<String, NamedAct> found = new LinkedHashMap<>();

    /** Each act once, in the order of the text; stamps of annexes name the document itself. */
    public static List<NamedAct> in(List<String> lines) {
        var acts = new NamedActs();
        for (var line : lines) if (!STAMP.matcher(line).matches()) acts.read(line);
        return List.copyOf(acts.found.values());
    }

    private void read(String line) {
        var number = NUMBER.matcher(line);
        var from = 0;
        while (number.find()) {
            act(line, from, number);
            from = number.end();
        }
    }

    private void act(String line, int from, Matcher number) {
        var before = line.substring(from, number.start());
        var dated = DATE.matcher(before);
        var date = dated.find() ? Dates.first(dated.group(1)) : null;
        var head = date == null ? before : before.substring(0, dated.start());
        var kind = last(head);
        if (date == null && !number.group(1).toLowerCase(Locale.ROOT).endsWith("фз")) return;
        if (kind == null && date != null) return;
        var printed = number.group(1).replaceAll("\\s", "").replace('–', '-');
        var title = title(line, number.end(), kind == null ? "" : head.substring(0, kind.start()));
        found.putIfAbsent(
                key(printed, date),
                new NamedAct(
                        kind == null ? NamedAct.Kind.OTHER : kind(kind.word()),
                        printed,
                        date,
                        kind == null ? "" : issuer(head.substring(kind.end())),
                        title,
                        quote(line, number.start())));
    }

    private record Word(String word, int start, int end) {}

    private static @Nullable Word last(String head) {
        var match = KIND.matcher(head);
        @Nullable Word last = null;
        while (match.find()) last = new Word(match.group(1), match.start(), match.end());
        return last;
    }

    private static NamedAct.Kind kind(String word) {
        var low = word.toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(one -> low.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NamedAct.Kind.OTHER);
    }

    /** The body stands between the word and the date; a longer stretch is something else. */
    private static String issuer(String between) {
        var words = between.strip().replaceAll("[,;(].*", "").strip();
        if (words.isEmpty() || words.length() > 160) return "";
        return Act.capital(
                Nominative.phrase(words)
                        .replaceFirst("^Правительства ", "Правительство ")
                        .replaceFirst("^Президента ", "Президент "));
    }

    private static String title(String line, int at, String before) {
        var rest = line.substring(at).stripLeading();
        if (rest.startsWith("«")) {
            var depth = 0;
            for (var i = 0; i < rest.length(); i++) {
                if (rest.charAt(i) == '«') depth++;
                if (rest.charAt(i) == '»' && --depth == 0)
                    return cut(rest.substring(1, i), LONGEST_TITLE);
            }
            // a quote within a quote is often closed once for both
            var last = rest.lastIndexOf('»');
            if (last > 0) return cut(rest.substring(1, last), LONGEST_TITLE);
        }
        var approved = APPROVED.matcher(before.stripTrailing());
        if (!approved.find()) return "";
        var named = before.substring(0, approved.start()).strip();
        named = named.substring(Math.max(named.lastIndexOf(';'), named.lastIndexOf(". ")) + 1);
        named =
                named.replaceFirst(
                        "(?iU)^.*(?:соответствии\\s+с[о]?|на основании|во исполнение(?:\\s+пункта\\s+\\d+)?)\\s+",
                        "");
        return cut(Act.capital(named.replaceAll("[,\\s]+$", "").strip()), LONGEST_TITLE);
    }

    private static String quote(String line, int at) {
        if (line.length() <= LONGEST_QUOTE) return line;
        var from = Math.max(0, Math.min(at - LONGEST_QUOTE / 2, line.length() - LONGEST_QUOTE));
        return (from > 0 ? "…" : "") + cut(line.substring(from), LONGEST_QUOTE);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    private static String key(String number, @Nullable LocalDate date) {
        return number.toLowerCase(Locale.ROOT) + "|" + date;
    }

    private NamedActs() {}
}
