package opora.reading.internal.party;

/** One reading of a word: the noun it belongs to and the form it stands in. */
record WordForm(Noun noun, Case kase, boolean plural) {

    Sense sense() {
        return noun.sense();
    }

    boolean nominative() {
        return kase == Case.NOMINATIVE;
    }
}
