package opora.shared.web;

import java.time.Duration;
import opora.shared.Thing;
import opora.shared.Verb;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and theme, kept by the browser, so that they hold before sign-in too (язык и тема). */
@Controller
class Preferences {

    private final ApplicationEventPublisher events;

    Preferences(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Touches(value = Thing.OPEN, verb = Verb.CHANGE)
    @PostMapping("/preferences")
    ResponseEntity<Void> keep(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(defaultValue = "/") String back) {
        var answer =
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, local(back));
        if (language != null) {
            var chosen = Language.tagged(language);
            answer.header(HttpHeaders.SET_COOKIE, chosen.cookie());
            events.publishEvent(new LanguageChosen(chosen));
        }
        if (theme != null)
            answer.header(HttpHeaders.SET_COOKIE, cookie(Call.THEME_COOKIE, Theme.of(theme).tag()));
        return answer.build();
    }

    /** Only a path of ours: «//elsewhere» and «/\elsewhere» are addresses of others. */
    private static String local(String back) {
        return back.startsWith("/") && !back.startsWith("//") && back.indexOf('\\') < 0
                ? back
                : "/";
    }

    private static String cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .build()
                .toString();
    }
}
