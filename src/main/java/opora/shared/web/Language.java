package opora.shared.web;

import java.util.Locale;

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

    /** Anything unknown is Russian: the product's first language. */
    static Language of(String tag) {
        return tag.equals(EN.tag) ? EN : RU;
    }
}
