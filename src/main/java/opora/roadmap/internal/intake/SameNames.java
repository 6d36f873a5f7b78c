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

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}\\p{Ll}{3,}(?:-\\p{Lu}\\p{Ll}+)? \\p{Lu}\\. ?\\p{Lu}\\.");

    static List<Question> questions(
            Layout layout, RoadmapReading reading, IntakeSettings settings) {
        var rows = rowsByName(reading);
        if (!rows.isEmpty()) for (var name : printed(layout)) rows.putIfAbsent(name, List.of());
        var names = List.copyOf(rows.keySet());
        var found = new ArrayList<Question>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                var named = rows.getOrDefault(names.get(i), List.of()).size();
                if (named + rows.getOrDefault(names.get(j), List.of()).size() > 0
                        && alike(names.get(i), names.get(j)))
                    found.add(question(names.get(i), names.get(j), rows, settings));
            }
        }
        return found;
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
        return first[0].length() > 3 && APART.apply(first[0], second[0]) == 1;
    }

    private static Question question(
            String one, String other, Map<String, List<Integer>> rows, IntakeSettings settings) {
        var key = "names:" + one + "|" + other;
        var taken = settings.names().containsKey(one) || settings.names().containsKey(other);
        var all = new ArrayList<>(rows.getOrDefault(one, List.of()));
        all.addAll(rows.getOrDefault(other, List.of()));
        return new Question(
                key,
                Kind.NAMES,
                Note.of("intake.question.names", one, other),
                "",
                all,
                List.of(
                        choice(Note.of("intake.choice.same", one), one, other, settings),
                        choice(Note.of("intake.choice.same", other), other, one, settings),
                        new Choice(Note.of("intake.choice.two"), null, null, "", false)),
                taken ? State.ANSWERED : Questions.state(key, settings));
    }

    /** Both spellings are kept as answered: the slip as its right form, or each as itself. */
    static IntakeSettings answered(IntakeSettings settings, Question asked, Choice choice) {
        var names = asked.key().substring("names:".length()).split("\\|", 2);
        var changed = settings;
        for (var name : names) {
            var kept =
                    choice.sameAs() == null || choice.sameAs().isEmpty() ? name : choice.sameAs();
            changed = changed.withName(name, kept);
        }
        return changed;
    }

    private static Choice choice(Note label, String kept, String slip, IntakeSettings settings) {
        return new Choice(label, null, null, kept, kept.equals(settings.names().get(slip)));
    }

    private SameNames() {}
}
