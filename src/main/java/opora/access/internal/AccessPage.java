package opora.access.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.access.Hat;
import opora.person.Person;
import opora.person.PlacedPerson;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;

/** Who may do what, and who is invited, as the screen shows it. */
public record AccessPage(
        List<Hat> hats,
        List<Asked> asked,
        Map<PersonId, Person> people,
        Map<UnitId, Unit> units,
        Map<PersonId, Optional<Instant>> seen,
        Set<PersonId> secondSteps,
        List<PlacedPerson> candidates,
        List<Unit> places,
        List<Role> roles,
        List<Unit> uninvited,
        @Nullable Viewer viewer,
        LocalDate today) {

    /** An invitation not yet accepted. */
    public record Asked(
            PersonId person,
            Role role,
            UnitId unit,
            String email,
            boolean passwordOnly,
            Instant createdAt,
            boolean open) {

        /** What stands for the address is a login, and its code was printed. */
        public boolean onPaper() {
            return email.indexOf('@') < 0;
        }
    }

    public String name(PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.name().full();
    }

    public String place(UnitId id) {
        var unit = units.get(id);
        return unit == null ? "" : unit.called();
    }

    public boolean mayEnd(Hat hat) {
        return viewer != null
                && hat.endsOn() == null
                && roles.contains(hat.role())
                && !hat.id().equals(viewer.hat());
    }

    public boolean hasSecondStep(Hat hat) {
        return secondSteps.contains(hat.person());
    }

    /**
     * Nobody takes it off himself this way: the page of his own data asks for password and code.
     */
    public boolean mayResetSecondStep(Hat hat) {
        return viewer != null
                && hasSecondStep(hat)
                && roles.contains(hat.role())
                && !hat.person().equals(viewer.person());
    }

    /** Sees what roles demand of sign-in. */
    public boolean administers() {
        return viewer != null && viewer.may(Permission.SETTINGS);
    }
}
