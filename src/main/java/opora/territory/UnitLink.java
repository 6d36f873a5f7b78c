package opora.territory;

import java.util.UUID;
import opora.shared.UnitId;

/** A link of two subjects of the methodical system (связь субъектов). */
public record UnitLink(UUID id, UnitId from, UnitId to, LinkKind kind, String note) {}
