package opora.roadmap.internal.view;

import org.jooq.Condition;
import org.jooq.Field;

/** A unit and everything under it (поддерево). */
public final class Subtree {

    /** As the policies say it, so that an index of scopes serves. */
    public static Condition holds(Field<String> scope, String top) {
        var path = top.endsWith(".") ? top.substring(0, top.length() - 1) : top;
        return scope.ge(path + ".").and(scope.lt(path + "/"));
    }

    private Subtree() {}
}
