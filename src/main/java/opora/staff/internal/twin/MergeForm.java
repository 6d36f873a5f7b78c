package opora.staff.internal.twin;

import java.util.Map;
import java.util.Objects;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What was chosen on the page of two cards. */
public record MergeForm(
        Side keep, Side name, Side contact, Side birth, Side number, String act, Answers jobs) {

    /** Answers about jobs by the name of their field. */
    public record Answers(Map<String, String> typed) {

        public Answers {
            typed = Map.copyOf(typed);
        }

        JobChoice of(JobPair pair) {
            var typed = this.typed.get(pair.field());
            try {
                return JobChoice.valueOf(Objects.requireNonNullElse(typed, ""));
            } catch (IllegalArgumentException nothing) {
                throw new RuleViolation("staff.merge.job").at(pair.field());
            }
        }
    }

    static MergeForm of(Map<String, String> typed) {
        var keep = side(typed, "keep", null);
        return new MergeForm(
                keep,
                side(typed, "name", keep),
                side(typed, "contact", keep),
                side(typed, "birth", keep),
                side(typed, "number", keep),
                typed.getOrDefault("act", ""),
                new Answers(typed));
    }

    private static Side side(Map<String, String> typed, String field, @Nullable Side otherwise) {
        var value = typed.getOrDefault(field, "");
        for (var one : Side.values()) if (one.name().equals(value)) return one;
        if (otherwise == null) throw new RuleViolation("staff.merge.keep").at(field);
        return otherwise;
    }
}
