package opora.document.internal.circulation;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A document that others are to become acquainted with by a day (доведение до сведения).
 *
 * @param closedOn nobody is waited for any more; null while it is open
 */
public record Circulation(
        UUID id,
        String scope,
        String title,
        String note,
        Reach reach,
        LocalDate startsOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        UUID sentBy,
        long version) {

    private static final int DAYS_AHEAD = 3;

    static Circulation send(String scope, PersonId who, CirculationForm form, LocalDate today) {
        if (form.title().isEmpty()) throw new RuleViolation("circulation.title.empty").at("title");
        if (form.things().isEmpty())
            throw new RuleViolation("circulation.things.empty").at("things");
        return new Circulation(
                Ids.next(),
                scope,
                form.title(),
                form.note(),
                form.reach(),
                today,
                due(form.dueOn(), today),
                null,
                who.value(),
                0);
    }

    Circulation close(LocalDate today) {
        mustBeOpen();
        return closed(today);
    }

    Circulation reopen() {
        if (open()) throw new RuleViolation("circulation.open");
        return closed(null);
    }

    private Circulation closed(@Nullable LocalDate on) {
        return new Circulation(id, scope, title, note, reach, startsOn, dueOn, on, sentBy, version);
    }

    void mustBeOpen() {
        if (!open()) throw new RuleViolation("circulation.closed");
    }

    public boolean open() {
        return closedOn == null;
    }

    public String href() {
        return "/circulations/" + id;
    }

    /** Letters go out on the first working day, in the last days before the due day and after. */
    boolean remindsOn(LocalDate day, LocalDate firstWorkingDay) {
        return open()
                && (day.equals(firstWorkingDay) || !day.isBefore(dueOn.minusDays(DAYS_AHEAD)));
    }

    private static LocalDate due(@Nullable LocalDate due, LocalDate today) {
        if (due == null) throw new RuleViolation("circulation.due.empty").at("dueOn");
        if (due.isBefore(today)) throw new RuleViolation("circulation.due.past").at("dueOn");
        if (due.isAfter(today.plusYears(1)))
            throw new RuleViolation("circulation.due.far").at("dueOn");
        return due;
    }
}
