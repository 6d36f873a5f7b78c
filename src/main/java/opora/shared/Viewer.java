package opora.shared;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks: a person wearing one hat, or a named system hat (смотрящий). An interface, never a
 * record: a record argument of a controller would be filled from request parameters.
 */
public interface Viewer {

    /** The person; a system hat has none. */
    @Nullable PersonId person();

    /** Identity of the hat; a system hat has none. */
    @Nullable UUID hat();

    /** Role of the hat, or the name of the system hat: what the journal writes. */
    String hatName();

    /** Path of the hat's unit, parts ended by a dot: {@code 1.4.7.}. */
    String scope();

    UnitId unit();

    /** The municipality the hat works in; its own unit for hats above municipalities. */
    UnitId municipality();

    /** Path of that municipality. */
    String municipalityScope();

    /** Time zone in which this viewer's days begin. */
    ZoneId zone();

    boolean may(Permission permission);

    /** The person, where only a person can act. */
    default PersonId actor() {
        var person = person();
        if (person == null) throw new Forbidden("a person");
        return person;
    }

    default void require(Permission permission) {
        if (!may(permission)) throw new Forbidden(permission.name());
    }

    /** Whether pages published for everybody are looked at; only the portal's hat says so. */
    default boolean publicPages() {
        return false;
    }

    /** On what ground this hat acts, where the journal must say more than its role. */
    default String ground() {
        return "";
    }

    /** Paths above the hat's unit, nearest last. */
    default List<String> ancestors() {
        return Scopes.above(scope());
    }
}
