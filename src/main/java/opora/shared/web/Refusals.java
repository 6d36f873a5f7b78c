package opora.shared.web;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import opora.shared.web.RefusedForm.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;

/** The one place where an exception becomes an answer (отказы). */
@ControllerAdvice
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** Two people saved at once what there may be one of. */
    private static final String UNIQUE = "23505";

    private static final String EXCLUDED = "23P01";

    /** Classes of states: the connection is broken, the server is shutting down or starting. */
    private static final List<String> AWAY = List.of("08", "57P");

    private final FailurePages pages;
    private final FormPages forms;
    private final DataSize largestFile;

    Refusals(
            FailurePages pages,
            FormPages forms,
            @Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize largestFile) {
        this.pages = pages;
        this.forms = forms;
        this.largestFile = largestFile;
    }

    @ExceptionHandler
    ModelAndView rule(
            RuleViolation refused, HttpServletRequest request, HttpServletResponse response) {
        var problem = new Problem(refused.field(), refused.code(), refused.args());
        return wrong(List.of(problem), request, response);
    }

    @ExceptionHandler({
        BindException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class,
        MissingServletRequestPartException.class,
        MultipartException.class
    })
    ModelAndView unread(
            Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        var problems = WrongInput.of(thrown);
        if (WrongInput.namesNothing(thrown) || problems.isEmpty())
            return notThere(request, response);
        return wrong(problems, request, response);
    }

    private ModelAndView wrong(
            List<Problem> problems, HttpServletRequest request, HttpServletResponse response) {
        var again = forms.again(request, response, HttpStatus.UNPROCESSABLE_CONTENT, problems);
        if (again != null) return again;
        var ui = pages.ui(request);
        var text = problems.stream().map(one -> one.words(ui)).distinct().collect(joining(" "));
        return pages.show(
                Failure.of(ui, HttpStatus.UNPROCESSABLE_CONTENT, "rule", text), request, response);
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView notThere(HttpServletRequest request, HttpServletResponse response) {
        return pages.show(HttpStatus.NOT_FOUND, request, response);
    }

    /** The address of a form, opened or reloaded without it: the page above has the form. */
    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ModelAndView formOnly(HttpServletRequest request, HttpServletResponse response) {
        return "GET".equals(request.getMethod())
                ? new ModelAndView("redirect:" + forms.above(request, response))
                : pages.show(HttpStatus.METHOD_NOT_ALLOWED, request, response);
    }

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden(HttpServletRequest request, HttpServletResponse response) {
        return pages.show(HttpStatus.FORBIDDEN, request, response);
    }

    @ExceptionHandler(StaleRecord.class)
    ModelAndView stale(HttpServletRequest request, HttpServletResponse response) {
        var both = forms.again(request, response, HttpStatus.CONFLICT, List.of());
        if (both != null) return both;
        return pages.show(HttpStatus.CONFLICT, request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response) {
        var failure =
                Failure.named(
                        pages.ui(request),
                        HttpStatus.CONTENT_TOO_LARGE,
                        "tooLarge",
                        largestFile.toMegabytes());
        return pages.show(failure, request, response);
    }

    /**
     * A form that names what is no identity, or what the database's own lock keeps from the hat.
     */
    private static boolean namesNothing(Throwable bug) {
        var thrownAt = bug.getStackTrace();
        if (bug instanceof IllegalArgumentException && thrownAt.length > 0)
            return thrownAt[0].getClassName().equals("java.util.UUID");
        return INSUFFICIENT_PRIVILEGE.equals(state(bug));
    }

    /** What the database said; empty when it was not asked. */
    private static String state(Throwable bug) {
        for (var cause = bug; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException refused && refused.getSQLState() != null)
                return refused.getSQLState();
        return "";
    }

    /** Sign-in and rights of addresses are Spring Security's to answer. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException refused) {
        throw refused;
    }

    /** The reader left in the middle; there is nobody to answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler
    ModelAndView other(Exception bug, HttpServletRequest request, HttpServletResponse response) {
        if (bug instanceof ErrorResponse known && known.getStatusCode().is4xxClientError())
            return pages.show(
                    FailurePages.status(known.getStatusCode().value()), request, response);
        if (namesNothing(bug)) return notThere(request, response);
        if (Set.of(UNIQUE, EXCLUDED).contains(state(bug))) return stale(request, response);
        if (AWAY.stream().anyMatch(state(bug)::startsWith)) {
            log.warn("Request {} met no database", pages.ui(request).requestId());
            return pages.show(HttpStatus.SERVICE_UNAVAILABLE, request, response);
        }
        log.error("Request {} failed", pages.ui(request).requestId(), bug);
        return pages.show(HttpStatus.INTERNAL_SERVER_ERROR, request, response);
    }
}
