package opora.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** The one place where an exception becomes an answer (отказы). */
@ControllerAdvice
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final FailurePages pages;
    private final DataSize largestFile;

    Refusals(
            FailurePages pages,
            @Value("${spring.servlet.multipart.max-file-size:1MB}") DataSize largestFile) {
        this.pages = pages;
        this.largestFile = largestFile;
    }

    @ExceptionHandler
    ModelAndView rule(
            RuleViolation refused, HttpServletRequest request, HttpServletResponse response) {
        var ui = pages.ui(request);
        var args = refused.args().toArray();
        var key = "violation." + refused.code();
        var text = ui.text(ui.hasText(key) ? key : refused.code(), args);
        return pages.show(
                Failure.of(ui, HttpStatus.UNPROCESSABLE_CONTENT, "rule", text), request, response);
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notThere(HttpServletRequest request, HttpServletResponse response) {
        return pages.show(HttpStatus.NOT_FOUND, request, response);
    }

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden(HttpServletRequest request, HttpServletResponse response) {
        return pages.show(HttpStatus.FORBIDDEN, request, response);
    }

    @ExceptionHandler(StaleRecord.class)
    ModelAndView stale(HttpServletRequest request, HttpServletResponse response) {
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
        log.error("Request {} failed", pages.ui(request).requestId(), bug);
        return pages.show(HttpStatus.INTERNAL_SERVER_ERROR, request, response);
    }
}
