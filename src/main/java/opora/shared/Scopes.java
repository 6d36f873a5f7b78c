package opora.shared;

import java.util.ArrayList;
import java.util.List;

/** Paths of units: parts ended by a dot, {@code 1.4.7.}. */
public final class Scopes {

    /** Paths above {@code scope}, the highest first, itself excluded. */
    public static List<String> above(String scope) {
        var paths = new ArrayList<String>();
        for (int dot = scope.indexOf('.');
                dot >= 0 && dot < scope.length() - 1;
                dot = scope.indexOf('.', dot + 1)) {
            paths.add(scope.substring(0, dot + 1));
        }
        return List.copyOf(paths);
    }

    /** Whether {@code scope} lies at or under {@code top}. */
    public static boolean within(String scope, String top) {
        return !top.isEmpty() && scope.startsWith(top);
    }

    /** First path after everything under {@code top}: the upper bound of an index range. */
    public static String end(String top) {
        return top.substring(0, top.length() - 1) + "/";
    }

    private Scopes() {}
}
