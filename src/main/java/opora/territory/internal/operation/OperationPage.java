package opora.territory.internal.operation;

import java.util.List;
import opora.territory.OperationKind;
import opora.territory.Unit;

/**
 * The page of an operation.
 *
 * @param kinds what can be done to this unit by this viewer
 * @param choices successors, or places it may go to
 */
public record OperationPage(Unit unit, List<OperationKind> kinds, List<Unit> choices) {}
