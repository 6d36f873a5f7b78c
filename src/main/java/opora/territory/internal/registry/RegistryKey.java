package opora.territory.internal.registry;

import java.util.UUID;
import opora.territory.UnitState;
import org.jspecify.annotations.Nullable;

/** The last line of a page, from which the next one begins: «id name» in the address. */
record RegistryKey(UUID unit, String called) {

    private static final int ID = 36;

    static @Nullable RegistryKey parse(String text) {
        if (text.length() <= ID) return null;
        try {
            return new RegistryKey(UUID.fromString(text.substring(0, ID)), text.substring(ID + 1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static String of(UnitState state) {
        return state.unit() + " " + state.card().called();
    }
}
