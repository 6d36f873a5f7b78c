package opora.territory;

import java.time.LocalDate;
import java.util.List;
import opora.shared.UnitId;

/** A mistaken operation was undone (операция отменена); told within the transaction. */
public record OperationUndone(OperationKind kind, UnitId unit, List<UnitId> others, LocalDate on) {}
