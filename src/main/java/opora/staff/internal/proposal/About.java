package opora.staff.internal.proposal;

import java.util.List;
import java.util.stream.Stream;
import opora.staff.internal.rule.FactKind;
import org.jspecify.annotations.Nullable;

/** What a proposal speaks of (о чём предложение). */
public enum About {
    NAME("family", "given", "patronymic"),
    JOB("title", "rate", "load", "startsOn", "endsOn"),
    EDUCATION(FactKind.EDUCATION),
    SERVICE(FactKind.SERVICE),
    CATEGORY(FactKind.CATEGORY),
    FITNESS(FactKind.FITNESS),
    COURSE(FactKind.COURSE),
    AWARD(FactKind.AWARD),
    ABSENCE(FactKind.ABSENCE),
    ROLE(FactKind.ROLE),
    /** Birth date, СНИЛС, contacts and what has no form of its own: said in words. */
    OTHER();

    private final @Nullable FactKind kind;
    private final List<String> fields;

    About(String... fields) {
        this.kind = null;
        this.fields = List.of(fields);
    }

    About(FactKind kind) {
        this.kind = kind;
        var known = Stream.of("title", "place", "document", "hours").filter(kind::has);
        var days = Stream.of("starts", "ends").filter(kind::has).map(one -> one + "On");
        var code = kind.codes().isEmpty() ? Stream.<String>empty() : Stream.of("code");
        this.fields = Stream.of(code, known, days).flatMap(one -> one).toList();
    }

    public @Nullable FactKind kind() {
        return kind;
    }

    /** Names of the fields it has, as the forms of the card call them. */
    public List<String> fields() {
        return fields;
    }

    /** Whether a whole entry can be missing or too much. */
    boolean ofRows() {
        return kind != null || this == JOB;
    }
}
