package opora.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that came back: what was typed into it and what is wrong with it (отклонённая форма). It
 * lies on the request, and the page of the form shows it.
 *
 * @param page address of the page, where the record as it is saved can be seen
 * @param key which form of the page it is; empty where there is one
 * @param stale somebody saved first: both versions are to be shown
 */
record RefusedForm(
        String page,
        String key,
        Map<String, String[]> typed,
        List<Problem> problems,
        boolean stale) {

    static final String ATTRIBUTE = "opora.refusedForm";

    /** Hidden fields every form carries: its page, and its key there. */
    static final String PAGE = "_page";

    static final String KEY = "_form";

    /**
     * One thing that is wrong.
     *
     * @param field its name; empty for the form as a whole
     */
    record Problem(String field, String code, List<Object> args) {

        Problem {
            args = List.copyOf(args);
        }

        String words(Ui ui) {
            var key = "violation." + code;
            return ui.text(ui.hasText(key) ? key : code, args.toArray());
        }
    }

    static @Nullable RefusedForm on(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof RefusedForm refused ? refused : null;
    }

    @Nullable String error(String field, Ui ui) {
        return problems.stream()
                .filter(one -> one.field().equals(field))
                .map(one -> one.words(ui))
                .findFirst()
                .orElse(null);
    }

    List<String> words(Ui ui) {
        return problems.stream().map(one -> one.words(ui)).distinct().toList();
    }

    /** Null where the form had no such field. */
    @Nullable List<String> typed(String field) {
        var values = typed.get(field);
        return values == null ? null : Arrays.asList(values);
    }
}
