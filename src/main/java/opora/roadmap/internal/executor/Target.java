package opora.roadmap.internal.executor;

import opora.shared.PersonId;
import opora.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit or a person of the municipality, or a person in a unit, an executor stands for (за кем
 * закреплено).
 *
 * @param unitScope path of the unit; null without one
 */
public record Target(
        @Nullable UnitId unit,
        @Nullable String unitScope,
        @Nullable PersonId person,
        String label) {

    public Target {
        if (unit == null && person == null)
            throw new IllegalArgumentException("Neither a unit nor a person: " + label);
    }

    boolean same(Target other) {
        return java.util.Objects.equals(unit, other.unit)
                && java.util.Objects.equals(person, other.person);
    }
}
