package opora.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a refusal: a page, or for htmx a notice above what the person was doing (страницы отказов).
 */
@Component
public class FailurePages {

    /** Request attribute: the words a filter wants its refusal told in, instead of the status's. */
    public static final String NAME = "opora.failure";

    private final Uis uis;

    FailurePages(Uis uis) {
        this.uis = uis;
    }

    Ui ui(HttpServletRequest request) {
        return uis.ui(request);
    }

    /** The house's page for a status. */
    public ModelAndView show(
            HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        var ui = ui(request);
        var name = request.getAttribute(NAME) instanceof String asked ? asked : name(status);
        return show(Failure.named(ui, status, name, ui.requestId()), request, response);
    }

    ModelAndView show(Failure failure, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(failure.status().value());
        var ui = ui(request);
        if (ui.fragment()) {
            response.setHeader("HX-Retarget", "#notices");
            response.setHeader("HX-Reswap", "innerHTML");
            return new ModelAndView(
                    "ui/notice",
                    Map.of("text", failure.title() + ". " + failure.text(), "failed", true));
        }
        var back = back(request);
        var model = Map.of("failure", failure, "back", back == null ? "/" : back);
        return new ModelAndView("ui/refusal", model);
    }

    static HttpStatus status(int code) {
        return Objects.requireNonNullElse(
                HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static String name(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "signIn";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND, GONE -> "notFound";
            case CONFLICT -> "stale";
            case CONTENT_TOO_LARGE -> "tooLarge";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is4xxClientError() ? "badRequest" : "bug";
        };
    }

    /** The page the person came from, when it is ours. */
    private static @Nullable String back(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) return null;
        try {
            var from = URI.create(referer);
            return request.getServerName().equals(from.getHost())
                    ? from.getRawPath()
                            + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery())
                    : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
