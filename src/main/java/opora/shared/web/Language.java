package opora.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.ResponseCookie;

/** A language of the screens (язык экранов). */
public enum Language {
    RU("ru", "Рус", "Русский"),
    EN("en", "Eng", "English");

    private final String tag;
    private final String shortName;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String shortName, String ownName) {
        this.tag = tag;
        this.shortName = shortName;
        this.ownName = ownName;
        this.locale = Locale.of(tag);
    }

    public String tag() {
        return tag;
    }

    public String shortName() {
        return shortName;
    }

    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == RU ? EN : RU;
    }

    /** The language of the page that answers this request. */
    public static Language of(HttpServletRequest request) {
        return new Call(request).language();
    }

    /** The header that makes the browser keep it. */
    public String cookie() {
        return ResponseCookie.from(Call.LANGUAGE_COOKIE, tag)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .build()
                .toString();
    }

    /** Anything unknown is Russian: the product's first language. */
    public static Language tagged(String tag) {
        return tag.equals(EN.tag) ? EN : RU;
    }
}
