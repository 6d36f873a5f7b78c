package opora.staff.internal.erasure;

import java.time.LocalDate;
import java.util.UUID;
import opora.shared.UnitId;

/** A deletion that was done: its act and what went, without a name (акт об уничтожении). */
public record Erasure(
        UUID id, UnitId unit, String number, LocalDate actOn, String ground, Kept kept) {}
