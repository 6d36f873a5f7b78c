package opora.roadmap.internal.plan;

import java.time.LocalDate;
import opora.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who watches over a roadmap (контроль исполнения).
 *
 * @param text whom the order lays control on, as printed
 * @param releasedOn the day the controller took the act off control; null while it is watched
 */
public record Control(
        String text,
        @Nullable PersonId controller,
        @Nullable PersonId coordinator,
        @Nullable LocalDate releasedOn) {

    public static Control printed(String text) {
        return new Control(text, null, null, null);
    }

    Control laidOn(@Nullable PersonId newController, @Nullable PersonId newCoordinator) {
        return new Control(text, newController, newCoordinator, releasedOn);
    }

    Control releasedOn(@Nullable LocalDate day) {
        return new Control(text, controller, coordinator, day);
    }
}
