package opora.reading.internal.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who signed: the name with initials, and the post above or before it. */
record Signature(String name, String post, int at) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String SURNAME = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
    private static final Pattern NAME =
            Pattern.compile(
                    "(.*?)[\\s_/]*((?:[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.\\s?"
                            + SURNAME
                            + ")|(?:"
                            + SURNAME
                            + "\\s+[А-ЯЁ]\\.\\s?[А-ЯЁ]\\.))[\\s_/]*");
    private static final Pattern POST =
            Pattern.compile(
                    "(?:и\\.?\\s?о\\.|врио|временно исполняющ|исполняющ|начальник|глава|директор|заведующ|руководител"
                            + "|председател|заместител|первый заместител|министр|ректор).*",
                    FLAGS);
    private static final int DEPTH = 6;
    private static final int LONGEST = 200;

    /** The first signature among these lines. */
    static @Nullable Signature in(List<String> lines, int from, int to) {
        for (var i = Math.max(0, from); i < Math.min(lines.size(), to); i++) {
            var line = lines.get(i);
            if (line.length() > LONGEST) continue;
            var match = NAME.matcher(line);
            if (!match.matches()) continue;
            var post = post(lines, i, match.group(1).strip(), from);
            if (post != null) return new Signature(match.group(2).strip(), post, i);
        }
        return null;
    }

    private static @Nullable String post(List<String> lines, int at, String before, int from) {
        var parts = new ArrayList<String>();
        if (!before.isEmpty()) parts.addFirst(before);
        if (POST.matcher(before).matches()) return before;
        for (var i = at - 1; i >= Math.max(from, at - DEPTH); i--) {
            var line = lines.get(i);
            if (line.length() > LONGEST || line.endsWith(".") && !POST.matcher(line).matches())
                return null;
            parts.addFirst(line);
            if (POST.matcher(line).matches()) return String.join(" ", parts).strip();
        }
        return null;
    }

    String printed() {
        var low = post.substring(0, 1).toLowerCase(Locale.ROOT) + post.substring(1);
        return name + ", " + low;
    }
}
