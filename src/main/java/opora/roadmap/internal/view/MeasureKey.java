package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Where the page before ended: the value it is ordered by and the row (ключ страницы). */
record MeasureKey(String value, UUID id) {

    /** Before the first row without a date. */
    static final MeasureKey UNDATED = new MeasureKey("", new UUID(0, 0));

    static @Nullable MeasureKey parse(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return new MeasureKey(text.substring(36), UUID.fromString(text.substring(0, 36)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new NotFound("Page", text);
        }
    }

    static MeasureKey of(MeasureRow row, MeasureSort sort) {
        return switch (sort) {
            case PLAN -> new MeasureKey(String.valueOf(row.ordinal()), row.roadmap());
            case TITLE -> new MeasureKey(row.title(), row.id());
            case DUE ->
                    new MeasureKey(
                            row.nextDueOn() == null ? "" : row.nextDueOn().toString(), row.id());
        };
    }

    /** A row without a date comes after every day. */
    LocalDate due() {
        return value.isEmpty() ? LocalDate.of(9999, 12, 31) : LocalDate.parse(value);
    }

    int ordinal() {
        return Integer.parseInt(value);
    }

    @Override
    public String toString() {
        return id + value;
    }
}
