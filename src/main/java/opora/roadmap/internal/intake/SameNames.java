package opora.roadmap.internal.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opora.reading.Layout;
import opora.reading.Note;
import opora.reading.Party;
import opora.reading.PartyKind;
import opora.reading.RoadmapReading;
import opora.roadmap.internal.intake.Question.Choice;
import opora.roadmap.internal.intake.Question.Kind;
import opora.roadmap.internal.intake.Question.State;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds one person spelled two ways: a slip of the pen or of a scanner («Ларина И.А.», «Дарина
 * И.А.»).
 */
final class SameNames {

    private static final LevenshteinDistance APART = LevenshteinDistance.getDefaultInstance();

    private static final String KEY = "names:";
    private static final String ENDINGS = "аяуюыие";

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}\\p{Ll}{3,}(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\. ?\\p{Lu}\\.");

    static List<Question> questions(
            Layout layout, RoadmapReading reading, IntakeSettings settings) {
        var rows = rowsByName(reading);
        if (!rows.isEmpty()) for (var name : printed(layout)) rows.putIfAbsent(name, List.of());
        rows.keySet().removeIf(name -> rowsOf(name, rows).isEmpty() && isDeclined(name, rows));
        return clusters(List.copyOf(rows.keySet())).stream()
                .filter(names -> names.stream().anyMatch(name -> !rowsOf(name, rows).isEmpty()))
                .map(names -> question(names, rows, settings))
                .toList();
    }

    /**
     * Spellings each a letter from another of the group: three ways of one name are one question.
     */
    private static List<List<String>> clusters(List<String> names) {
        var clusters = new ArrayList<List<String>>();
        for (var name : names) {
            var near =
                    clusters.stream()
                            .filter(one -> one.stream().anyMatch(other -> alike(name, other)))
                            .toList();
            var joined = new ArrayList<String>();
            near.forEach(joined::addAll);
            joined.add(name);
            clusters.removeAll(near);
            clusters.add(joined);
        }
        return clusters.stream().filter(one -> one.size() > 1).toList();
    }

    /** «возложить на Рощину А.П.» is no other spelling of «Рощина А.П.». */
    private static boolean isDeclined(String name, Map<String, List<Integer>> rows) {
        var surname = name.split(" ", 2);
        var nominative = surname[0].replaceFirst("(?:у|ой|ы)$", "а");
        return !nominative.equals(surname[0]) && rows.containsKey(nominative + " " + surname[1]);
    }

    private static List<Integer> rowsOf(String name, Map<String, List<Integer>> rows) {
        return rows.getOrDefault(name, List.of());
    }

    /** People the text around the table names: those responsible, those who approved. */
    private static Set<String> printed(Layout layout) {
        return layout.paragraphs()
                .flatMap(paragraph -> PERSON.matcher(paragraph.text()).results())
                .map(found -> found.group().replace(". ", "."))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, List<Integer>> rowsByName(RoadmapReading reading) {
        var rows = new LinkedHashMap<String, List<Integer>>();
        for (var measure : reading.measures()) {
            measure.parties().stream()
                    .filter(party -> party.kind() == PartyKind.PERSON)
                    .map(Party::name)
                    .distinct()
                    .forEach(name ->
                            rows.computeIfAbsent(name, one -> new ArrayList<>())
                                    .add(measure.ordinal()));
        }
        return rows;
    }

    /** Same initials, and family names a single letter apart. */
    static boolean alike(String one, String other) {
        var first = one.split(" ", 2);
        var second = other.split(" ", 2);
        if (first.length < 2 || second.length < 2) return false;
        var initials = first[1].replaceAll("[\\s.]", "");
        if (!initials.equalsIgnoreCase(second[1].replaceAll("[\\s.]", ""))) return false;
        return first[0].length() > 3
                && APART.apply(first[0], second[0]) == 1
                && !declined(first[0], second[0]);
    }

    /** «Ларина» and «Ларину»: one name in two cases is no slip, and nothing to ask. */
    private static boolean declined(String one, String other) {
        int last = one.length() - 1;
        return one.length() == other.length()
                && one.regionMatches(0, other, 0, last)
                && ENDINGS.indexOf(one.charAt(last)) >= 0
                && ENDINGS.indexOf(other.charAt(last)) >= 0;
    }

    private static Question question(
            List<String> names, Map<String, List<Integer>> rows, IntakeSettings settings) {
        var key = KEY + String.join("|", names);
        var answered = settings.names().keySet().containsAll(names);
        var all = names.stream().flatMap(name -> rowsOf(name, rows).stream()).distinct().toList();
        var choices = new ArrayList<Choice>();
        for (var name : names)
            choices.add(
                    choice(
                            Note.of("intake.choice.same", name),
                            name,
                            answered
                                    && names.stream()
                                            .allMatch(one ->
                                                    name.equals(settings.names().get(one)))));
        choices.add(choice(Note.of("intake.choice.two"), "", false));
        return new Question(
                key,
                Kind.NAMES,
                Note.of(
                        "intake.question.names",
                        String.join("», «", names.subList(0, names.size() - 1)),
                        names.getLast()),
                "",
                all,
                choices,
                answered ? State.ANSWERED : Questions.state(key, settings));
    }

    /** All spellings are kept as answered: the slip as its right form, or each as itself. */
    static IntakeSettings answered(IntakeSettings settings, Question asked, Choice choice) {
        var names = asked.key().substring(KEY.length()).split("\\|", -1);
        var changed = settings;
        for (var name : names) {
            var kept =
                    choice.sameAs() == null || choice.sameAs().isEmpty() ? name : choice.sameAs();
            changed = changed.withName(name, kept);
        }
        return changed;
    }

    private static Choice choice(Note label, String kept, boolean chosen) {
        return new Choice(label, null, null, kept, chosen);
    }

    private SameNames() {}
}
