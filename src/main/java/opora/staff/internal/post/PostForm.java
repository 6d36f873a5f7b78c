package opora.staff.internal.post;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opora.shared.RuleViolation;
import opora.staff.internal.rule.PostCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A post as it is typed.
 *
 * @param aliases one a line
 * @param on the day from which it is called so, or begins
 */
public record PostForm(
        String name,
        @Nullable PostCategory category,
        String aliases,
        String source,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endsOn,
        String act,
        long version) {

    public PostForm(
            @Nullable String name,
            @Nullable PostCategory category,
            @Nullable String aliases,
            @Nullable String source,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endsOn,
            @Nullable String act,
            long version) {
        this.name = text(name);
        this.category = category;
        this.aliases = text(aliases);
        this.source = text(source);
        this.on = on;
        this.endsOn = endsOn;
        this.act = text(act);
        this.version = version;
    }

    String checkedName() {
        if (name.isEmpty()) throw new RuleViolation("post.name").at("name");
        return name;
    }

    PostCategory checkedCategory() {
        if (category == null) throw new RuleViolation("post.category").at("category");
        return category;
    }

    LocalDate checkedDay() {
        if (on == null) throw new RuleViolation("post.day").at("on");
        return on;
    }

    String checkedAct() {
        if (act.isEmpty()) throw new RuleViolation("post.act").at("act");
        return act;
    }

    List<String> words() {
        return Arrays.stream(aliases.split("[\\n,;]+"))
                .map(word -> word.strip().toLowerCase(java.util.Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
