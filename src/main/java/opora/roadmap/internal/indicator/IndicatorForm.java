package opora.roadmap.internal.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opora.reading.PrintedIndicator;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as somebody writes it by hand (форма показателя).
 *
 * @param targets «2026 – 30; 2027 – 50»
 */
record IndicatorForm(
        @Nullable String number,
        @Nullable String name,
        PrintedIndicator.@Nullable Unit unit,
        @Nullable Boolean cumulative,
        @Nullable String targets) {

    private static final Pattern TARGET =
            Pattern.compile("(20\\d\\d)\\D{1,6}?(\\d{1,9}(?:[.,]\\d{1,2})?)(?!\\d)");

    PrintedIndicator printed() {
        if (said(name).isEmpty()) throw new RuleViolation("indicator.name.empty").at("name");
        return new PrintedIndicator(
                said(number),
                said(name),
                unit == null ? PrintedIndicator.Unit.PERCENT : unit,
                Boolean.TRUE.equals(cumulative),
                targets(said(targets)));
    }

    private static List<PrintedIndicator.Target> targets(String typed) {
        var found = new ArrayList<PrintedIndicator.Target>();
        var match = TARGET.matcher(typed);
        while (match.find()) {
            found.add(
                    new PrintedIndicator.Target(
                            Integer.parseInt(match.group(1)), number(match.group(2))));
        }
        if (found.isEmpty() && !typed.isEmpty())
            throw new RuleViolation("indicator.targets").at("targets");
        return found;
    }

    static BigDecimal number(String typed) {
        var plain = typed.replaceAll("[\\s\u00a0%]", "").replace(',', '.');
        if (!plain.matches("-?\\d{1,10}(\\.\\d{1,2})?"))
            throw new RuleViolation("indicator.value").at("value");
        return new BigDecimal(plain);
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
