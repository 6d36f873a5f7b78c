package opora.staff.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Posts and subjects as people and orders call them (номенклатура должностей, предметы). */
public record Nomenclature(List<Post> posts, List<Subject> subjects) {

    public Nomenclature {
        posts = List.copyOf(posts);
        subjects = List.copyOf(subjects);
    }

    public record Post(
            String code,
            String name,
            PostCategory category,
            List<String> aliases,
            String source,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        public boolean on(LocalDate day) {
            return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
        }
    }

    public record Subject(String name, List<String> aliases) {}

    public Optional<Post> post(@Nullable String code) {
        return posts.stream().filter(post -> post.code().equals(code)).findFirst();
    }

    /** The post whose name or alias is the longest beginning of the title. */
    public Optional<Post> recognise(String title) {
        var folded = folded(title);
        return posts.stream()
                .map(post -> new Match(post, length(post, folded)))
                .filter(match -> match.length() > 0)
                .max(Comparator.comparingInt(Match::length))
                .map(Match::post);
    }

    private record Match(Post post, int length) {}

    private static int length(Post post, String title) {
        int longest = begins(title, folded(post.name())) ? post.name().length() : 0;
        for (var alias : post.aliases())
            if (begins(title, folded(alias))) longest = Math.max(longest, alias.length());
        return longest;
    }

    private static boolean begins(String title, String word) {
        return !word.isEmpty()
                && title.startsWith(word)
                && (title.length() == word.length()
                        || !Character.isLetter(title.charAt(word.length()))
                                && title.charAt(word.length()) != '-');
    }

    /** Subjects named in a text: «учитель математики и физики» teaches two. */
    public List<String> subjectsIn(String text) {
        var padded = " " + folded(text).replaceAll("[^\\p{L}\\d()]+", " ") + " ";
        var found = new ArrayList<String>();
        for (var subject : subjects) {
            var words = new ArrayList<>(subject.aliases());
            words.add(subject.name());
            if (words.stream()
                    .map(Nomenclature::folded)
                    .anyMatch(word -> padded.contains(" " + word + " "))) found.add(subject.name());
        }
        return found;
    }

    public Optional<String> subject(String word) {
        var folded = folded(word);
        return subjects.stream()
                .filter(one ->
                        folded(one.name()).equals(folded)
                                || one.aliases().stream()
                                        .map(Nomenclature::folded)
                                        .anyMatch(folded::equals))
                .map(Subject::name)
                .findFirst();
    }

    public static String folded(String text) {
        return Objects.requireNonNull(text)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }
}
