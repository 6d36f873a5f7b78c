package opora.person;

import opora.shared.PersonId;

/**
 * Two cards that may be of one person (возможные двойники).
 *
 * @param sure out of a hundred
 * @param numbersDiffer both have a СНИЛС, and not the same
 */
public record Twins(
        PersonId first, PersonId second, TwinReason reason, int sure, boolean numbersDiffer) {

    /** How sure in words: «certain», «likely», «possible». */
    public String level() {
        return sure >= 85 ? "certain" : sure >= 65 ? "likely" : "possible";
    }
}
