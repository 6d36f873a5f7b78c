package opora.reading;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Says a {@link Note} in a language; without the web frame, so that the command line can too. */
public final class ReadingText {

    private static final Map<String, ReadingText> LANGUAGES = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties sentences = new Properties();

    private ReadingText(String language) {
        this.locale = Locale.of(language);
        var file = "/messages/reading_" + language + ".properties";
        try (var in = Objects.requireNonNull(ReadingText.class.getResourceAsStream(file), file)) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ReadingText russian() {
        return in(Locale.of("ru"));
    }

    /** Russian for every language that has no text of its own. */
    public static ReadingText in(Locale locale) {
        var language = locale.getLanguage().equals("en") ? "en" : "ru";
        return LANGUAGES.computeIfAbsent(language, ReadingText::new);
    }

    /** Whole numbers are years, pages and rows here, so they are written without grouping. */
    public String say(Note note) {
        var pattern = sentences.getProperty(note.code());
        if (pattern == null) return note.code();
        var args = note.args().stream().map(a -> a instanceof Integer ? a.toString() : a).toArray();
        return new MessageFormat(pattern, locale).format(args);
    }
}
