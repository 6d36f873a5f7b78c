package opora.staff.internal.confirm;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A request to organisations to check and confirm their lists of people by a day (сверка списков).
 *
 * @param everybody whoever teaches in the municipality, those too who come while it is open
 * @param closedOn nothing is confirmed any more; null while it is open
 */
public record ListCheck(
        UUID id,
        String scope,
        String title,
        String note,
        boolean everybody,
        LocalDate startsOn,
        LocalDate dueOn,
        @Nullable LocalDate closedOn,
        UUID askedBy,
        long version) {

    private static final int DAYS_AHEAD = 5;

    static ListCheck ask(String scope, PersonId who, CheckForm form, LocalDate today) {
        var due = due(form, null, today);
        if (!form.everybody() && form.units().isEmpty())
            throw new RuleViolation("check.units.empty").at("units");
        return new ListCheck(
                Ids.next(),
                scope,
                title(form),
                form.note(),
                form.everybody(),
                today,
                due,
                null,
                who.value(),
                0);
    }

    /** Whom it asks stays; a day that has passed stays only while nobody changes it. */
    ListCheck changed(CheckForm form, LocalDate today) {
        mustBeOpen();
        return new ListCheck(
                id,
                scope,
                title(form),
                form.note(),
                everybody,
                startsOn,
                due(form, dueOn, today),
                null,
                askedBy,
                form.version());
    }

    ListCheck close(LocalDate today) {
        mustBeOpen();
        return closed(today);
    }

    ListCheck reopen() {
        if (open()) throw new RuleViolation("check.open");
        return closed(null);
    }

    private ListCheck closed(@Nullable LocalDate on) {
        return new ListCheck(
                id, scope, title, note, everybody, startsOn, dueOn, on, askedBy, version);
    }

    void mustBeOpen() {
        if (!open()) throw new RuleViolation("check.closed");
    }

    public boolean open() {
        return closedOn == null;
    }

    public boolean overdueOn(LocalDate day) {
        return day.isAfter(dueOn);
    }

    /**
     * Letters go out on the first working day, in the last days before the due day and after it.
     */
    boolean remindsOn(LocalDate day, LocalDate firstWorkingDay) {
        return open()
                && (day.equals(firstWorkingDay) || !day.isBefore(dueOn.minusDays(DAYS_AHEAD)));
    }

    private static String title(CheckForm form) {
        if (form.title().isEmpty()) throw new RuleViolation("check.title.empty").at("title");
        return form.title();
    }

    private static LocalDate due(CheckForm form, @Nullable LocalDate before, LocalDate today) {
        var due = form.dueOn();
        if (due == null) throw new RuleViolation("check.due.empty").at("dueOn");
        if (due.equals(before)) return due;
        if (due.isBefore(today)) throw new RuleViolation("check.due.past").at("dueOn");
        if (due.isAfter(today.plusYears(1))) throw new RuleViolation("check.due.far").at("dueOn");
        return due;
    }
}
