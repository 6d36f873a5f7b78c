package opora.person;

import opora.shared.PersonId;

/** Two cards are about to become one, in the same transaction (карточки объединяются). */
public record PeopleMerging(PersonId kept, PersonId gone) {}
