package opora.reading.internal.result;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.reading.Activity;

/**
 * Finds the head of a title: a wording that decides, else the first word that tells a sort of work.
 */
public final class ActivityReader {

    /** What follows these only describes the head. */
    private static final Pattern TAIL = Pattern.compile(",? (котор|с целью|в целях|направленн)");

    private static final Pattern DRAFTING =
            Pattern.compile(
                    "^(разработка|подготовка|утверждение|согласование|принятие|корректировка|актуализация|издание|назначение)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    public static Activity activity(String title) {
        String plain = Plain.withoutAsides(Plain.of(title).replace('\n', ' '));
        for (var wording : ActivityRules.WORDINGS)
            if (wording.words().matcher(plain).find()) return wording.activity();
        Matcher tail = TAIL.matcher(plain);
        String head = tail.find() && tail.start() > 0 ? plain.substring(0, tail.start()) : plain;
        return first(head);
    }

    private static Activity first(String head) {
        int earliest = Integer.MAX_VALUE;
        int end = 0;
        Activity activity = DRAFTING.matcher(head).find() ? Activity.DOCUMENT : Activity.OTHER;
        for (var rule : ActivityRules.WORDS) {
            Matcher found = rule.words().matcher(head);
            if (!found.find() || found.start() >= earliest) continue;
            earliest = found.start();
            end = found.end();
            activity = rule.activity();
        }
        return earliest == Integer.MAX_VALUE ? activity : narrowed(activity, head.substring(end));
    }

    /** «банк данных резерва», «программа наставничества»: what follows says what it is of. */
    private static Activity narrowed(Activity activity, String rest) {
        return switch (activity) {
            case REGISTRY ->
                    near(rest, List.of("практик", "инновац", "опыт"), 6)
                            ? Activity.PRACTICE_BANK
                            : near(rest, List.of("резерв"), 4)
                                    ? Activity.PERSONNEL_RESERVE
                                    : activity;
            case PROGRAMME ->
                    near(rest, List.of("наставнич"), 3)
                            ? Activity.MENTORING
                            : near(rest, List.of("аттестац"), 2)
                                    ? Activity.ATTESTATION
                                    : near(rest, List.of("«школ"), 1)
                                            ? Activity.TRAINING
                                            : activity;
            default -> activity;
        };
    }

    private static boolean near(String rest, List<String> stems, int words) {
        String[] next = rest.split(" ");
        for (int k = 0; k < Math.min(words + 1, next.length); k++)
            if (stems.stream().anyMatch(next[k]::startsWith)) return true;
        return false;
    }

    private ActivityReader() {}
}
