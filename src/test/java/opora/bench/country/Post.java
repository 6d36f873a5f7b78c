package opora.bench.country;

import java.util.List;
import opora.staff.internal.rule.PostCategory;

/**
 * A post of the nomenclature as an organisation names it (должность в организации).
 *
 * @param ofTenWomen how many of ten are women
 * @param like posts of one likeness are taken by the same people
 */
record Post(
        String code,
        PostCategory category,
        String title,
        List<String> subjects,
        int ofTenWomen,
        String like) {

    static Post teacher(String words, String... subjects) {
        var men = words.contains("физической") || words.contains("труда");
        return new Post(
                "TEACHER",
                PostCategory.PEDAGOGICAL,
                "учитель " + words,
                List.of(subjects),
                men ? 4 : 9,
                "T" + subjects[0]);
    }

    static Post pedagogue(String code, String title) {
        return new Post(code, PostCategory.PEDAGOGICAL, title, List.of(), 9, code);
    }

    static Post chief(String code, String title) {
        return new Post(code, PostCategory.MANAGEMENT, title, List.of(), 8, "CHIEF");
    }

    static Post other(String code, String title) {
        return new Post(code, PostCategory.OTHER, title, List.of(), 8, code);
    }

    boolean pedagogical() {
        return category == PostCategory.PEDAGOGICAL;
    }

    /** Whether its holder answers for the organisation. */
    boolean first() {
        return code.equals("DIRECTOR") || code.equals("HEAD") || code.equals("CHIEF");
    }

    boolean teacher() {
        return code.equals("TEACHER");
    }
}
