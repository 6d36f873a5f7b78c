package opora.roadmap.internal.service;

import java.time.LocalDate;
import java.util.UUID;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A methodical service and what it should have (методическая служба).
 *
 * @param responsible who answers there; empty for nobody
 * @param plan its work plan of today; null when there is none
 * @param covered measures laid on it that the plan has a line for, of {@code wanted}
 * @param silent dates that have come without an answer, of {@code asked}
 * @param links how many links the map has of it
 */
public record ServiceLine(
        Unit unit,
        String responsible,
        @Nullable UUID plan,
        String planTitle,
        int wanted,
        int covered,
        int asked,
        int silent,
        @Nullable LocalDate lastAnswer,
        int links) {

    /** The bodies that coordinate plan for themselves; who only helps is asked for no plan. */
    public boolean plans() {
        return unit.organisationKind() != OrganisationKind.PARTNER
                && unit.organisationKind() != OrganisationKind.AUTHORITY;
    }

    public boolean needsResponsible() {
        var kind = unit.organisationKind();
        return kind != null && kind.teaches();
    }

    public boolean agreed() {
        return plan != null && (wanted == 0 || covered > 0);
    }

    /** «Красная»: no plan or a report that is late. */
    public boolean red() {
        return plans() && plan == null || silent > 0;
    }
}
