package opora.person;

import opora.shared.PersonId;

/** A person: who he is and how to reach him (человек). Where he works is a {@link Place}. */
public record Person(PersonId id, PersonName name, String email, String phone, long version) {}
