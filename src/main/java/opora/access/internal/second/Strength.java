package opora.access.internal.second;

import opora.shared.Role;

/**
 * What a role demands of sign-in (требования роли ко входу).
 *
 * @param above the least that is set for it above this unit
 */
public record Strength(Role role, Demand here, Demand above) {

    public static final int SHORTEST = 10;
    public static final int LONGEST_DEMAND = 64;

    /**
     * @param shortest the fewest signs of a password
     */
    public record Demand(boolean secondStep, int shortest) {

        static final Demand NONE = new Demand(false, SHORTEST);

        Demand and(Demand other) {
            return new Demand(secondStep || other.secondStep, Math.max(shortest, other.shortest));
        }
    }

    public Demand inForce() {
        return here.and(above);
    }
}
