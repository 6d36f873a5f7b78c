package opora.reading;

import org.jspecify.annotations.Nullable;

/**
 * One executor named in a cell (исполнитель).
 *
 * @param raw the verbatim piece of the cell
 * @param name label for people: the post with its body, the body, or surname and initials
 * @param position the post, singular nominative
 * @param organisation the body, nominative
 */
public record Party(
        String raw,
        PartyKind kind,
        String name,
        @Nullable String position,
        @Nullable String organisation) {}
