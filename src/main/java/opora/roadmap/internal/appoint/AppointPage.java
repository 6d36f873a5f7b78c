package opora.roadmap.internal.appoint;

import java.time.LocalDate;
import java.util.List;
import opora.access.AppointmentKind;
import opora.roadmap.internal.view.measure.MeasurePage;
import opora.shared.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The form of an appointment made for a measure, filled with what is known.
 *
 * @param printed first day the row names
 * @param order day of the order; null where the plan carries none
 * @param person whom the row names, where he is known; else empty
 */
public record AppointPage(
        MeasurePage measure,
        AppointmentKind kind,
        String act,
        LocalDate printed,
        @Nullable LocalDate order,
        List<Choice> people,
        List<Choice> units,
        String person) {

    /** The row begins before its order: which day counts is for a person to say. */
    public boolean early() {
        return order != null && printed.isBefore(order);
    }
}
