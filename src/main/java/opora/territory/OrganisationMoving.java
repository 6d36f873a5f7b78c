package opora.territory;

import java.time.LocalDate;

/**
 * An organisation goes to another place of the tree (организация переводится); told within the
 * transaction, before its rows follow, while they can still be cut at the day.
 *
 * @param elsewhere whether another municipality keeps it now
 */
public record OrganisationMoving(Unit unit, Unit newParent, LocalDate on, boolean elsewhere) {}
