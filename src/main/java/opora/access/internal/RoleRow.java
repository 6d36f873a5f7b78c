package opora.access.internal;

import java.util.Arrays;
import java.util.List;
import opora.shared.Permission;
import opora.shared.Role;
import opora.shared.Thing;

/**
 * What a role may do to one thing, as the page of roles says it.
 *
 * @param built false while no part of the system keeps such things yet
 */
public record RoleRow(Thing thing, List<Cell.Part> parts, boolean built) {

    static List<RoleRow> of(Role role) {
        return Arrays.stream(Thing.values())
                .filter(thing -> thing != Thing.OPEN && thing != Thing.OWN)
                .map(thing ->
                        new RoleRow(
                                thing, AccessMatrix.get().cell(thing, role).parts(), built(thing)))
                .filter(row -> !row.parts().isEmpty())
                .toList();
    }

    private static boolean built(Thing thing) {
        return Arrays.stream(Permission.values())
                .anyMatch(one -> one.opened().stream().anyMatch(open -> open.thing() == thing));
    }
}
