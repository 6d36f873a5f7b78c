package opora.territory;

import java.util.List;

/**
 * What was typed or pasted of an organisation, read (прочитанные сведения).
 *
 * @param card with what was typed over what stood there
 * @param mistakes everything that is wrong with it; empty when the card may be stored
 */
public record TypedCard(OrganisationCard card, List<Mistake> mistakes) {

    /**
     * @param code of the words: a message «violation.CODE»
     */
    public record Mistake(String field, String code, List<Object> args) {}

    public TypedCard {
        mistakes = List.copyOf(mistakes);
    }
}
