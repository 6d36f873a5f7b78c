package opora.territory.internal.card;

/** What is wrong with a field of the form: the key of the words and what they name. */
record Wrong(String field, String code, Object... args) {}
