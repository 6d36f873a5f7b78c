package opora.shared;

import java.util.List;

/**
 * A rule of the domain refused what was asked (нарушение правила); answered with 422.
 *
 * <p>The code is the key of a message «violation.CODE» in the bundles, so that a record can refuse
 * without knowing any language.
 */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final transient List<Object> args;
    private String field = "";

    public RuleViolation(String code, Object... args) {
        super(code + " " + List.of(args));
        this.code = code;
        this.args = List.of(args);
    }

    /** Names what the rule speaks of, so that a form can put the words at its field. */
    public RuleViolation at(String name) {
        field = name;
        return this;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args;
    }

    /** What the rule speaks of; empty: of the whole. */
    public String field() {
        return field;
    }
}
