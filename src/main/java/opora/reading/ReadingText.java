package opora.reading;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Says a {@link Note} in a language; without the web frame, so that the command line can too. */
public final class ReadingText {

    private static final Map<String, ReadingText> LANGUAGES = new ConcurrentHashMap<>();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

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
        var args = note.args().stream().map(this::argument).toArray();
        return new MessageFormat(pattern, locale).format(args);
    }

    /** The sentence after its place: «Таблица 1, строка 5: …». */
    public String say(Warning warning) {
        var place = warning.place();
        return place == null ? say(warning.note()) : say(place) + ": " + say(warning.note());
    }

    /** Page, table and row as people count them, from one. */
    public String say(Place place) {
        var parts = new ArrayList<String>();
        var page = place.page();
        var table = place.table();
        if (page != null) parts.add(say(Note.of("reading.place.page", page)));
        if (table != null) parts.add(say(Note.of("reading.place.table", table + 1)));
        var row = table == null ? "reading.place.paragraph" : "reading.place.row";
        parts.add(say(Note.of(row, place.row() + 1)));
        var line = String.join(", ", parts);
        return line.substring(0, 1).toUpperCase(locale) + line.substring(1);
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case Integer whole -> whole.toString();
            case LocalDate day -> DAY.format(day);
            case Note note -> say(note);
            default -> argument;
        };
    }
}
