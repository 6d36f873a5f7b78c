package opora.access.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import opora.shared.Verb;

/** What a role may do to a thing: letters, and how far each of them reaches (клетка матрицы). */
public record Cell(List<Part> parts) {

    static final Cell EMPTY = new Cell(List.of());

    /**
     * @param limit empty: the whole municipality; else a word, «own», «asg», «self», «pub»
     */
    public record Part(Set<Character> letters, String limit) {

        public Reach reach() {
            return switch (limit) {
                case "", "short", "register", "papers" -> Reach.WHOLE;
                case "own" -> Reach.OWN;
                case "unit" -> Reach.UNIT;
                case "pub" -> Reach.PUBLISHED;
                default -> Reach.NAMED;
            };
        }
    }

    /** How far a letter reaches (охват). */
    public enum Reach {
        WHOLE,
        /** At and under the hat's unit. */
        OWN,
        /** Of the hat's unit itself, not of those under it. */
        UNIT,
        /** What was published. */
        PUBLISHED,
        /** What is assigned, agreed to, shared, or is the person himself. */
        NAMED
    }

    static Cell parse(String text) {
        if (text.equals("-")) return EMPTY;
        return new Cell(Arrays.stream(text.split(";", -1)).map(Cell::part).toList());
    }

    private static Part part(String text) {
        var words = List.of(text.strip().split(" ", -1));
        var letters = words.stream().takeWhile(word -> word.length() == 1).toList();
        var limit = String.join(" ", words.subList(letters.size(), words.size()));
        return new Part(
                letters.stream().map(letter -> letter.charAt(0)).collect(toUnmodifiableSet()),
                limit);
    }

    /** Parts with a letter that opens the verb. */
    public List<Part> opening(Verb verb) {
        return parts.stream().filter(part -> opens(part, verb)).toList();
    }

    /** Whoever changes only his own decides on nobody's report. */
    private static boolean opens(Part part, Verb verb) {
        if (verb == Verb.DECIDE && !part.letters().contains('A') && part.reach() != Reach.WHOLE)
            return false;
        return verb.letters().stream().anyMatch(part.letters()::contains);
    }

    public boolean empty() {
        return parts.isEmpty();
    }
}
