package opora.access.internal;

import java.time.ZoneId;
import java.util.UUID;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;

/** A person wearing one of his hats: rights are those of the hat, never the union. */
final class HatViewer implements Viewer {

    private final PersonId person;
    private final HatLine hat;

    HatViewer(PersonId person, HatLine hat) {
        this.person = person;
        this.hat = hat;
    }

    HatLine line() {
        return hat;
    }

    @Override
    public PersonId person() {
        return person;
    }

    @Override
    public UUID hat() {
        return hat.id();
    }

    @Override
    public String hatName() {
        return hat.role().name();
    }

    /** What is done in somebody's place stands so in the journal. */
    @Override
    public String ground() {
        return hat.standsInFor().isEmpty() ? "" : "замещает: " + hat.standsInFor();
    }

    @Override
    public String scope() {
        return hat.scope();
    }

    @Override
    public UnitId unit() {
        return hat.unit();
    }

    @Override
    public UnitId municipality() {
        return hat.municipality();
    }

    @Override
    public String municipalityScope() {
        return hat.municipalityScope();
    }

    @Override
    public ZoneId zone() {
        return hat.zone();
    }

    @Override
    public boolean may(Permission permission) {
        return hat.permissions().contains(permission);
    }
}
