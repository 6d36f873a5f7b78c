package opora.reading;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Notes and warnings as sentences people read, with the place in the file. */
public final class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ResourceBundle texts;
    private final Locale locale;

    public Sentences(Locale locale) {
        this.locale = locale;
        this.texts =
                ResourceBundle.getBundle(
                        "messages/reading",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Sentences russian() {
        return new Sentences(Locale.of("ru"));
    }

    /** A note without a text of its own is shown by its code rather than lost. */
    public String of(Note note) {
        try {
            var args = note.args().stream().map(this::argument).toArray();
            return new MessageFormat(texts.getString(note.code()), locale).format(args);
        } catch (MissingResourceException | IllegalArgumentException unwritten) {
            return note.args().isEmpty() ? note.code() : note.code() + " " + note.args();
        }
    }

    public String of(Warning warning) {
        var place = of(warning.place());
        return place.isEmpty() ? of(warning.note()) : place + ": " + of(warning.note());
    }

    /** «Стр. 3, таблица 1, строка 5», counted from one; empty for the whole document. */
    public String of(@Nullable Place place) {
        if (place == null) return "";
        var parts = new ArrayList<String>();
        var page = place.page();
        var table = place.table();
        if (page != null) parts.add(of(Note.of("reading.place.page", page)));
        if (table != null) parts.add(of(Note.of("reading.place.table", table + 1)));
        parts.add(
                of(
                        Note.of(
                                table == null ? "reading.place.paragraph" : "reading.place.row",
                                place.row() + 1)));
        var line = String.join(", ", parts);
        return line.substring(0, 1).toUpperCase(locale) + line.substring(1);
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case Note note -> of(note);
            case LocalDate day -> DAY.format(day);
            case Number number -> number;
            default -> argument.toString();
        };
    }
}
