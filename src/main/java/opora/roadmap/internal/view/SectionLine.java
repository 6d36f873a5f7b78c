package opora.roadmap.internal.view;

import java.util.UUID;

/**
 * A section with its progress in the school year shown (раздел и его исполнение).
 *
 * @param all occurrences that count
 * @param before those that ended before the plan was kept here, in any year
 */
public record SectionLine(
        UUID id,
        int ordinal,
        String number,
        String title,
        int all,
        int done,
        int late,
        int due,
        int before) {

    /** «1. Управление методической работой». */
    public String heading() {
        if (number.isBlank()) return title;
        return (number.endsWith(".") ? number : number + ".") + " " + title;
    }

    /** «1», the sign of the ring on the year wheel. */
    public String sign() {
        var bare = number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
        return bare.isBlank() || bare.length() > 3 ? String.valueOf(ordinal) : bare;
    }
}
