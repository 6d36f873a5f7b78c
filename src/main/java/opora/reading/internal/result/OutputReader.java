package opora.reading.internal.result;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.reading.Output;

/** Reads a result clause by clause: the head noun of each says what is promised. */
public final class OutputReader {

    private static final Pattern CLAUSES = Pattern.compile("[;\\n•]|\\.(?= |$)|,(?= )| - ");
    private static final Pattern APPROVING =
            Pattern.compile("(об утверждении|утверждающ\\S+) (?<what>.*)");
    private static final Pattern QUOTED = Pattern.compile("«[^«»]*(«[^«»]*»[^«»]*)*»?");

    /** «и» between two clauses, not between two adjectives. */
    private static final Pattern JOINED =
            Pattern.compile(
                    "(?<!(ых|их|ый|ий|ая|ое|ые|ие|ой|ого|его|ому|ным|ыми|ими)) и |(?<=данных) и ");

    /** «…, участвующих в конкурсах» promises nothing of its own. */
    private static final Pattern DESCRIBING =
            Pattern.compile("\\S+(ющ|ащ|ящ|ущ|вш|дш)(их|ие|ий|ая|ее|ими|его|ей)(ся)?(?!\\S)");

    /** Whatever is put where everybody sees it. */
    private static final Pattern SHOWN =
            Pattern.compile("^информация (\\S+ ){0,5}(на (\\S+ )?сайт|в сми|в социальных сетях)");

    static final Pattern STOPS =
            Pattern.compile(
                    "по|для|о|об|на|с|со|через|при|из|от|к|у|до|над|среди|за|как|что|котор\\S*|между|без");

    public static List<Output> outputs(String result) {
        String plain = ready(result);
        if (plain.isBlank()) return List.of();
        var outputs = new LinkedHashSet<Output>();
        boolean held = false;
        for (String clause : CLAUSES.split(plain)) held = sentence(clause, held, outputs);
        return outputs.isEmpty() ? List.of(Output.OTHER) : List.copyOf(outputs);
    }

    /** Wrapped lines joined, asides dropped, quoted titles kept from being cut. */
    private static String ready(String result) {
        String joined = result.replaceAll("\n(?=[\\p{javaLowerCase}])", " ");
        String plain =
                Plain.of(joined)
                        .replaceAll("\\([^()]*\\)", " ")
                        .replaceAll(" +", " ")
                        .replaceAll(" (?=[,;.])", "");
        String whole =
                plain.replaceAll("повышени\\S+ (\\S+ )?квалификации", "повышениеквалификации")
                        .replaceAll(
                                "результаты (мониторинг|диагностик|анкетиров|опрос|анализ)",
                                "отчет $1")
                        .replaceAll(
                                "методическ\\S+ разработ(ки|ок)(?!\\S)", "методические материалы");
        return QUOTED.matcher(whole)
                .replaceAll(quoted ->
                        Matcher.quoteReplacement(
                                quoted.group().replaceAll("[,;.]", "").replace(" и ", " ")));
    }

    /**
     * One clause with what «и» joins to it; true when it holds something, so that a list may go on.
     */
    private static boolean sentence(String clause, boolean heldBefore, Set<Output> outputs) {
        String bare = clause.strip().replaceAll("^[\\s\\-–—*]+", "");
        boolean held = heldBefore;
        if (DESCRIBING.matcher(bare).lookingAt()) return held;
        for (String part : JOINED.split(bare)) {
            held = read(part, held, outputs);
            if (leaves(part)) break;
        }
        return held;
    }

    /** After a preposition «и» joins what is only told about. */
    private static boolean leaves(String part) {
        for (String word : part.split(" ")) if (STOPS.matcher(word).matches()) return true;
        return false;
    }

    private static boolean read(String clause, boolean heldBefore, Set<Output> outputs) {
        if (OutputRules.GROWTH.matcher(clause).find()) outputs.add(Output.INDICATOR);
        var walk = new HeadWalk(clause, heldBefore);
        Output head = walk.head();
        if (head == null && SHOWN.matcher(clause).find()) outputs.add(Output.PUBLICATION);
        if (head == null && OutputRules.TRAINED.matcher(clause).find())
            outputs.add(Output.TRAINING);
        if (head == null) return walk.held();
        outputs.add(head);
        if (head == Output.REPORT && clause.contains("показател")) outputs.add(Output.INDICATOR);
        Matcher approving = APPROVING.matcher(clause);
        if (head == Output.ORDER && approving.find()) {
            Output what = new HeadWalk(approving.group("what"), false).head();
            if (what != null) outputs.add(what);
        }
        return walk.held();
    }

    private OutputReader() {}
}
