package opora.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import opora.shared.Thing;
import opora.shared.Verb;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Refusals made outside our controllers: by filters, Spring Security, the server itself. */
@Controller
class ContainerFailures implements ErrorController {

    private final FailurePages pages;

    ContainerFailures(FailurePages pages) {
        this.pages = pages;
    }

    @Touches(value = Thing.OPEN, verb = Verb.READ)
    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = FailurePages.status(code instanceof Integer known ? known : 404);
        return pages.show(status, request, response);
    }
}
