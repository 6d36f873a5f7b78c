package opora.shared;

import java.util.UUID;

/** Identity of a unit of the tree (подразделение дерева: регион, муниципалитет, организация). */
public record UnitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
