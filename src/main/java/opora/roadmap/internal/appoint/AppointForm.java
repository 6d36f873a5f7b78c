package opora.roadmap.internal.appoint;

import java.time.LocalDate;
import java.util.UUID;
import opora.access.AppointmentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Who is appointed in fulfilment of a measure (форма назначения).
 *
 * @param from which day it holds from: the printed one, that of the order, or another
 * @param other the day, where it is another
 */
record AppointForm(
        AppointmentKind kind,
        @Nullable UUID unit,
        @Nullable UUID person,
        @Nullable String act,
        From from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate other) {

    /** Which of the days is meant. */
    enum From {
        PRINTED,
        ORDER,
        OTHER
    }
}
