package opora.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An act as people type it beside a status or an appointment, «приказ от 16.08.2021 № 128-од»
 * (реквизиты акта).
 *
 * @param key of its number, see {@link LegalGround#key}
 */
public record ActReference(String key, @Nullable LocalDate date) {

    private static final Pattern NUMBER =
            Pattern.compile("(?:№|N)\\s*([\\p{L}\\d][\\p{L}\\d/-]*)|(\\d+\\s*-\\s*ФЗ)");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)");

    public static Optional<ActReference> in(String typed) {
        var number = NUMBER.matcher(typed);
        if (!number.find()) return Optional.empty();
        var key = LegalGround.key(number.group(1) == null ? number.group(2) : number.group(1));
        return key.isEmpty() ? Optional.empty() : Optional.of(new ActReference(key, date(typed)));
    }

    /** A number alone is enough for a law; other acts are numbered anew every year. */
    public boolean names(LegalGround ground) {
        if (!LegalGround.key(ground.number()).equals(key)) return false;
        return date == null
                ? ground.kind() == LegalGround.Kind.LAW
                : date.equals(ground.issuedOn());
    }

    private static @Nullable LocalDate date(String typed) {
        var found = DATE.matcher(typed);
        if (!found.find()) return null;
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
