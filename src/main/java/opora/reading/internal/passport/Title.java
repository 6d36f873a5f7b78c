package opora.reading.internal.passport;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The heading of the roadmap itself, over as many lines as it is printed on. */
final class Title {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern START =
            Pattern.compile(
                    "[«\"“(]?(?:муниципальн\\p{L}+\\s+|комплексн\\p{L}+\\s+|перспективн\\p{L}+\\s+|годов\\p{L}+\\s+)?(?:дорожная"
                            + " карта|план(?![\\p{L}-])|план-график|комплекс мер|комплекс"
                            + " мероприятий|программа|положение|циклограмма|перечень"
                            + " мероприятий|мероприятия|порядок).*",
                    FLAGS);
    private static final Pattern STOP =
            Pattern.compile(
                    "(?:пояснительная записка|паспорт|приложение|утвержд|раздел|общие"
                            + " положения|цел[ьи]|задач|срок|ответственн|№|\\d+[.)]|[IVX]+\\.|·|-|–).*",
                    FLAGS);
    private static final Pattern BARE =
            Pattern.compile(
                    "[«\"“(]?(?:(?:муниципальн|комплексн|перспективн|годов)\\p{L}+\\s+)?(?:дорожная"
                            + " карта|план мероприятий|план|комплекс"
                            + " мер|положение|программа)[»\"”)]?(?:\\s*\\(.{3,40}\\))?",
                    FLAGS);
    private static final Pattern REGULATION =
            Pattern.compile("[«\"“(]?(?:положение|порядок).*", FLAGS);
    private static final Pattern OPEN_END =
            Pattern.compile(".*(?:\\s(?:и|в|на|по|о|об|с|для|к|из|при|от)|,|-|–)", FLAGS);
    private static final int LONGEST_LINE = 400;
    private static final int MOST_LINES = 10;

    static @Nullable String in(List<String> lines, int from, int to) {
        for (var i = Math.max(0, from); i < Math.min(lines.size(), to); i++) {
            if (isStart(lines.get(i))) return whole(lines, i, Math.min(lines.size(), to));
        }
        return null;
    }

    /** A regulation that came with a plan in its annex. */
    static boolean isRegulation(String title) {
        return REGULATION.matcher(title).matches();
    }

    /** The plan whose heading stands nearest above the table. */
    static @Nullable String lastPlan(List<String> lines, int from, int to) {
        for (var i = Math.min(lines.size(), to) - 1; i >= Math.max(0, from); i--) {
            var plan = isStart(lines.get(i)) && !isRegulation(lines.get(i));
            if (plan) return whole(lines, i, Math.min(lines.size(), to));
        }
        return null;
    }

    static boolean isStart(String line) {
        return line.length() <= LONGEST_LINE
                && START.matcher(line).matches()
                && !line.matches(".*[.;:]")
                && !line.matches(
                        "(?U).*(?:разработан|составлен|является|предусматрива|определяет).*");
    }

    private static String whole(List<String> lines, int start, int to) {
        var title = new StringBuilder(lines.get(start));
        for (var i = start + 1; i < Math.min(to, start + MOST_LINES); i++) {
            if (!goesOn(title.toString(), lines.get(i))) break;
            title.append(' ').append(lines.get(i));
        }
        return title.toString().strip();
    }

    private static boolean goesOn(String title, String line) {
        if (line.length() > LONGEST_LINE || STOP.matcher(line).matches() || line.endsWith(":"))
            return false;
        if (Character.isLowerCase(line.codePointAt(0)) || line.startsWith("(")) return true;
        if (BARE.matcher(title).matches() || OPEN_END.matcher(title).matches()) return true;
        return isCapitals(title) && isCapitals(line);
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }

    private Title() {}
}
