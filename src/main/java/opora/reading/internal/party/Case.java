package opora.reading.internal.party;

/** The cases that matter in an executors cell; an accusative looks like one of these. */
enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL
}
