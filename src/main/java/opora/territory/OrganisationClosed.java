package opora.territory;

import java.time.LocalDate;

/**
 * An organisation closed without a successor (организация закрыта); told within the transaction.
 */
public record OrganisationClosed(Unit unit, LocalDate lastDay, String act) {}
