package opora.reading.internal.party;

enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
}
