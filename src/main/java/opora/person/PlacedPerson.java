package opora.person;

/** A person in one of his places, as lists show him (человек на месте работы). */
public record PlacedPerson(Person person, Place place) {}
