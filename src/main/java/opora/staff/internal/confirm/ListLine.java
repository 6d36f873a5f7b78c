package opora.staff.internal.confirm;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a list (строка списка организации).
 *
 * @param posts as the orders call them, the main one first
 * @param education code of the highest level; empty when none is recorded
 * @param category HIGHEST, FIRST or empty
 * @param digest of everything the list and the card say of him
 */
public record ListLine(
        UUID person,
        String name,
        String posts,
        String education,
        String category,
        @Nullable LocalDate categorySince,
        @Nullable LocalDate lastCourseOn,
        String digest) {}
