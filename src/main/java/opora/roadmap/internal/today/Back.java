package opora.roadmap.internal.today;

import org.jspecify.annotations.Nullable;

/** Where a form leads without script: only to a page of this system. */
final class Back {

    static String to(@Nullable String wanted, String usual) {
        var own =
                wanted != null
                        && wanted.startsWith("/")
                        && !wanted.startsWith("//")
                        && !wanted.contains("\\");
        return "redirect:" + (own ? wanted : usual);
    }

    private Back() {}
}
