package opora.roadmap.internal.executor;

import opora.shared.PersonId;
import opora.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** A unit, a person, or a person in a unit, as a form names them (выбор исполнителя). */
public record Choice(@Nullable UnitId unit, @Nullable PersonId person) {}
