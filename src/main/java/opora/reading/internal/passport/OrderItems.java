package opora.reading.internal.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opora.reading.ExecutorReader;
import opora.reading.Layout;
import opora.reading.Layout.Paragraph;
import opora.reading.OrderItem;
import opora.reading.OrderItem.Nature;
import opora.reading.Place;
import org.jspecify.annotations.Nullable;

/**
 * The numbered items between «приказываю» and the signature. What only heads other items («3.
 * Руководителям …:») gives them its addressee or its verb and is no item itself.
 */
public final class OrderItems {

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern ENACTS =
            Pattern.compile(
                    ".*(?:п\\s*р\\s*и\\s*к\\s*а\\s*з\\s*ы\\s*в\\s*а\\s*ю|п\\s*о\\s*с\\s*т\\s*а\\s*н\\s*о\\s*в\\s*л\\s*я\\s*(?:ю|е\\s*т)|обязываю)\\s*:?\\s*",
                    FLAGS);
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,2})[.)]?\\s+(\\S.*)");
    private static final Pattern ENDS =
            Pattern.compile(
                    "(?:приложени[ея]\\b|утверждаю|утвержден[оаы]?\\b|разослано|с приказом ознакомлен|исполнитель\\b).*",
                    FLAGS);
    private static final Pattern ENACTED =
            Pattern.compile(
                    "(?:утвердить|признать|считать|отменить|назначить|определить|возложить|ввести|внести|создать"
                            + "|образовать|закрепить|продлить|настоящ\\p{L}+ \\p{L}+ вступает|приказ вступает|постановление вступает).*",
                    FLAGS);
    private static final Pattern CONTROL = Pattern.compile("контроль\\b.*", FLAGS);
    private static final int LONGEST = 1500;

    private record Printed(String number, StringBuilder text, Place place) {

        boolean heads(Printed other) {
            return other.number().startsWith(number + ".");
        }

        String said() {
            return text.toString().strip();
        }
    }

    public static List<OrderItem> in(Layout layout) {
        var items = new ArrayList<OrderItem>();
        var printed = printed(layout);
        @Nullable Printed head = null;
        for (var i = 0; i < printed.size(); i++) {
            var one = printed.get(i);
            if (i + 1 < printed.size() && one.heads(printed.get(i + 1))) {
                head = one;
                continue;
            }
            if (head != null && !head.heads(one)) head = null;
            items.add(item(one, head));
        }
        return items;
    }

    private static List<Printed> printed(Layout layout) {
        var found = new ArrayList<Printed>();
        var inside = false;
        for (var block : layout.blocks()) {
            if (!(block instanceof Paragraph paragraph)) {
                if (inside) break;
                continue;
            }
            for (var line : paragraph.text().lines().map(String::strip).toList()) {
                if (line.isEmpty()) continue;
                if (!inside) inside = ENACTS.matcher(line).matches();
                else if (!taken(line, paragraph.place(), found)) return found;
            }
        }
        return found;
    }

    /** False where the items are over: a signature, an annex. */
    private static boolean taken(String line, Place place, List<Printed> found) {
        var item = NUMBERED.matcher(line);
        if (item.matches()) {
            if (!follows(item.group(1), found)) return false;
            found.add(new Printed(item.group(1), new StringBuilder(item.group(2)), place));
            return true;
        }
        if (found.isEmpty()) return !ENDS.matcher(line).matches();
        var last = found.getLast().text();
        var open = !last.toString().matches("(?s).*[.:]\\s*");
        var goesOn = Character.isLowerCase(line.codePointAt(0)) || line.matches("[-–—•·«\"(\\d].*");
        if (ENDS.matcher(line).matches() || !open && !goesOn || last.length() > LONGEST)
            return false;
        last.append(line.matches("[-–—•·].*") ? "\n" : " ").append(line);
        return true;
    }

    /** A regulation that begins after the order counts from one again. */
    private static boolean follows(String number, List<Printed> found) {
        if (found.isEmpty()) return number.equals("1");
        return order(number) > order(found.getLast().number());
    }

    private static int order(String number) {
        var order = 0;
        var parts = number.split("\\.", -1);
        for (var i = 0; i < 3; i++)
            order = order * 100 + (i < parts.length ? Integer.parseInt(parts[i]) : 0);
        return order;
    }

    private static OrderItem item(Printed one, @Nullable Printed head) {
        var said = one.said();
        var above = head == null ? "" : head.said().replaceAll(":\\s*$", "").strip();
        var addressee = Addressee.of(said);
        var verbAbove = !above.isEmpty() && Addressee.beginsWithVerb(above);
        var named = addressee.whom();
        if (named.isEmpty() && !above.isEmpty() && !verbAbove)
            named = Addressee.of(above).whom().isEmpty() ? above : Addressee.of(above).whom();
        var text = verbAbove ? above + " " + said : capital(addressee.rest());
        var whom = Dative.nominative(named);
        return new OrderItem(
                one.number(),
                text,
                whom,
                new ExecutorReader().read(whom),
                OrderTerm.in(said),
                nature(text, whom),
                one.place());
    }

    private static Nature nature(String text, String whom) {
        if (CONTROL.matcher(text).matches()) return Nature.CONTROL;
        return whom.isEmpty() && ENACTED.matcher(text).lookingAt() ? Nature.ENACTED : Nature.TASK;
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private OrderItems() {}
}
