package opora.reading;

import java.util.List;

/**
 * A sentence for people by its key in {@code messages/reading_ru.properties}, and what it speaks
 * of.
 */
public record Note(String code, List<Object> args) {

    public Note {
        args = List.copyOf(args);
    }

    public static Note of(String code, Object... args) {
        return new Note(code, List.of(args));
    }
}
