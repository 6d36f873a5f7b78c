package opora.access.internal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import opora.shared.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A role an administrator made of permissions (своя роль).
 *
 * @param scope path of the unit in and under which it is given
 */
public record CustomRole(
        UUID id,
        String scope,
        String name,
        String note,
        Set<Permission> permissions,
        @Nullable LocalDate endsOn,
        long version) {

    /** Permissions kept by name; one that a later version took away opens nothing. */
    static Set<Permission> known(String[] names) {
        var kept = Set.of(names);
        return Arrays.stream(Permission.values())
                .filter(permission -> kept.contains(permission.name()))
                .collect(toUnmodifiableSet());
    }
}
