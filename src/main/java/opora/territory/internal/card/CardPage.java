package opora.territory.internal.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opora.shared.UnitId;
import opora.territory.Ending;
import opora.territory.Passport;
import opora.territory.Unit;
import opora.territory.UnitCardPart;
import opora.territory.UnitState;
import opora.territory.UnitStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the card of an organisation shows.
 *
 * @param unit the unit as it is today; null when it is kept elsewhere now
 * @param statuses all of them, the latest first
 * @param periods every period, for the line of time
 * @param past whether another day than today is looked at
 */
public record CardPage(
        Passport passport,
        @Nullable Unit unit,
        List<UnitStatus> statuses,
        List<UnitState> periods,
        Map<UnitId, String> names,
        List<UnitCardPart.Section> sections,
        boolean past,
        May may) {

    /** What this viewer may do here. */
    public record May(boolean edit, boolean give, boolean reorganise, boolean found) {

        public boolean anything() {
            return edit || give || reorganise || found;
        }
    }

    public UnitState state() {
        return passport.state();
    }

    public LocalDate day() {
        return passport.day();
    }

    public boolean closed() {
        return state().closedOn(day());
    }

    /** The day looked at is after the unit went to another municipality. */
    public boolean gone() {
        return state().ending() == Ending.MOVED && !state().covers(day());
    }

    public boolean notYet() {
        var startsOn = state().startsOn();
        return startsOn != null && day().isBefore(startsOn);
    }

    public String name(UnitId id) {
        return names.getOrDefault(id, "");
    }
}
