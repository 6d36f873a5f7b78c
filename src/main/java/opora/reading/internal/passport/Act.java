package opora.reading.internal.passport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opora.reading.Passport.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * The act that a document begins with, or that its annex names.
 *
 * @param body who issued it, as printed in the heading or the stamp
 * @param endsAt line after the heading, where the text of the act begins
 */
record Act(
        ActKind kind,
        @Nullable String number,
        @Nullable LocalDate date,
        List<String> body,
        int endsAt) {

    private static final int HEADING_DEPTH = 60;
    private static final int REQUISITES_DEPTH = 8;
    private static final Pattern KIND =
            Pattern.compile(
                    "(П\\s*Р\\s*И\\s*К\\s*А\\s*З|П\\s*О\\s*С\\s*Т\\s*А\\s*Н\\s*О\\s*В\\s*Л\\s*Е\\s*Н\\s*И\\s*Е"
                            + "|Р\\s*А\\s*С\\s*П\\s*О\\s*Р\\s*Я\\s*Ж\\s*Е\\s*Н\\s*И\\s*Е|Р\\s*Е\\s*Ш\\s*Е\\s*Н\\s*И\\s*Е"
                            + "|Приказ|Постановление|Распоряжение|Решение)(?:\\s+(?:от|№)\\s.*|\\s*)");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:№|N)\\s*(\\d[\\p{L}\\d/.-]*(?:\\s*[-–]\\s*\\p{L}{1,4}(?![\\p{L}]))?)");
    private static final Pattern STAMP =
            Pattern.compile(
                    "(приказ|постановлени|распоряжени|решени)\\p{L}*\\s+(.{0,300}?)\\s*от\\s+(.{6,40}?)\\s*(?:№|N)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANNEX =
            Pattern.compile(
                    "(?:приложение|утвержд[её]н|утверждено|утверждены|утверждена|к приказу|к постановлению|к распоряжению).*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    Act {
        body = List.copyOf(body);
    }

    /** The heading of the act itself; null when the document is an annex or a plan alone. */
    static @Nullable Act heading(List<String> lines) {
        for (var i = 0; i < Math.min(lines.size(), HEADING_DEPTH); i++) {
            if (!KIND.matcher(lines.get(i)).matches()) continue;
            var to = Math.min(lines.size(), i + REQUISITES_DEPTH);
            var end = i;
            @Nullable String number = null;
            @Nullable LocalDate date = null;
            for (var at = i;
                    at < to && lines.get(at).length() < 120 && (number == null || date == null);
                    at++) {
                if (number == null) number = number(lines.get(at));
                if (date == null) date = Dates.first(lines.get(at));
                end = at + 1;
            }
            for (var at = i - 1; at >= Math.max(0, i - 4) && date == null; at--) {
                date = Dates.first(lines.get(at));
                if (number == null) number = number(lines.get(at));
            }
            return new Act(kind(lines.get(i)), number, date, lines.subList(0, i), end);
        }
        return null;
    }

    /** «Приложение 1 к постановлению … от 06.09.2021 № 875», over as many lines as it takes. */
    static @Nullable Act stamp(List<String> lines, int from, int to) {
        for (var i = from; i < Math.min(lines.size(), to); i++) {
            if (!ANNEX.matcher(lines.get(i)).matches()) continue;
            var text = new StringBuilder();
            for (var at = i; at < Math.min(lines.size(), i + REQUISITES_DEPTH); at++) {
                text.append(lines.get(at)).append(' ');
                var match = STAMP.matcher(text);
                if (!match.find() || number(text.substring(match.start())) == null) continue;
                var date = Dates.first(match.group(3));
                var number = number(text.substring(match.start()));
                if (date != null)
                    return new Act(
                            kind(match.group(1)),
                            number,
                            date,
                            List.of(match.group(2).strip()),
                            at + 1);
            }
        }
        return null;
    }

    private static ActKind kind(String word) {
        var low = word.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return low.startsWith("постановлени") ? ActKind.RESOLUTION : ActKind.ORDER;
    }

    private static @Nullable String number(String line) {
        var match = NUMBER.matcher(line);
        if (!match.find()) return null;
        return match.group(1).replaceAll("\\s", "").replaceAll("[.]$", "");
    }

    /** The issuing body in the nominative, or null when the act does not name it. */
    @Nullable String issuer(boolean fromStamp, String text) {
        if (fromStamp) {
            var phrase = String.join(" ", body).strip();
            return phrase.isEmpty() ? null : Casing.of(capital(Nominative.phrase(phrase)), text);
        }
        var bodies = bodies();
        if (bodies.isEmpty()) return null;
        var unit = bodies.getLast();
        if (bodies.size() > 1 && !unit.toLowerCase(Locale.ROOT).contains("администрации")) {
            unit = unit + " " + Nominative.genitive(bodies.get(bodies.size() - 2));
        }
        return Casing.of(unit, text);
    }

    /** Lines of the heading gathered into bodies, the larger ones first. */
    private List<String> bodies() {
        var bodies = new ArrayList<String>();
        for (var line : body) {
            if (Letterhead.isNoise(line)) continue;
            var first = line.split("\\s+")[0];
            var begins =
                    Nominative.namesBody(first)
                            || Letterhead.isInstitution(line)
                            || line.matches("(?U)\\p{L}+[аяоеый]{1,2}\\s+\\p{L}+.*")
                                    && Nominative.namesBody(line.split("\\s+")[1]);
            if (begins && !continuesInstitution(bodies)) bodies.add(line);
            else if (!bodies.isEmpty())
                bodies.set(bodies.size() - 1, bodies.getLast() + " " + line);
        }
        bodies.removeIf(Letterhead::isLegalFormAlone);
        return bodies;
    }

    /** A name in quotes that the line before opened, or a legal form still without its name. */
    private static boolean continuesInstitution(List<String> bodies) {
        if (bodies.isEmpty()) return false;
        var last = bodies.getLast();
        return last.chars().filter(it -> it == '«').count()
                > last.chars().filter(it -> it == '»').count();
    }

    static String capital(String phrase) {
        return phrase.isEmpty()
                ? phrase
                : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }
}
