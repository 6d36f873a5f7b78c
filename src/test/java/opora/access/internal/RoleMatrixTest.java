package opora.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import opora.access.internal.Cell.Reach;
import opora.shared.Permission;
import opora.shared.Role;
import opora.shared.Thing;
import opora.shared.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ready roles are the columns of the matrix. */
class RoleMatrixTest {

    private static final AccessMatrix MATRIX = AccessMatrix.get();

    @Test
    void every_thing_has_a_row_and_every_role_a_column() {
        for (var thing : Thing.values())
            for (var column : MATRIX.columns()) assertThat(MATRIX.cell(thing, column)).isNotNull();
        assertThat(Arrays.stream(Role.values()).map(AccessMatrix::column))
                .filteredOn(column -> column != null)
                .allSatisfy(column -> assertThat(MATRIX.columns()).contains(column));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void a_role_opens_what_its_column_allows_and_nothing_else(Role role) {
        things().forEach(thing -> {
            for (var verb : EnumSet.complementOf(EnumSet.of(Verb.ANSWER))) {
                if (!built(thing, verb)) continue;
                var opening = MATRIX.cell(thing, role).opening(verb);
                var opens = role.permissions().stream().anyMatch(one -> one.opens(thing, verb));
                var named = opening.stream().allMatch(part -> part.reach() == Reach.NAMED);
                if (opens) assertThat(opening).as("%s %s %s", role, verb, thing).isNotEmpty();
                else assertThat(named).as("%s lacks %s %s", role, verb, thing).isTrue();
            }
        });
    }

    private static Stream<Thing> things() {
        return Arrays.stream(Thing.values())
                .filter(thing -> thing != Thing.OWN && thing != Thing.OPEN);
    }

    /** Things of modules to come have no permission yet. */
    private static boolean built(Thing thing, Verb verb) {
        return Arrays.stream(Permission.values()).anyMatch(one -> one.opens(thing, verb));
    }
}
