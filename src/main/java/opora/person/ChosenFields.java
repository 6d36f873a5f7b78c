package opora.person;

/**
 * Whose fields the card that stays shows; each true is of the card that goes (что взять с другой
 * карточки).
 */
public record ChosenFields(boolean name, boolean contact, boolean birth, boolean number) {}
