package opora.reading.internal.party;

import org.jspecify.annotations.Nullable;

/**
 * What begins at a token: a name, a post, a body …
 *
 * @param first index of its first token, adjectives included
 * @param noun index of the word that decides
 * @param form the reading of that word, null for abbreviations, quotations and names
 */
record Head(Kind kind, int first, int noun, @Nullable WordForm form, boolean maybeGenitive) {

    enum Kind {
        PERSON,
        POST,
        LEGAL,
        BODY,
        UNIT,
        PEOPLE,
        SET,
        BODY_LETTERS,
        QUOTED;

        boolean body() {
            return this != PERSON && this != POST;
        }

        /** An abbreviation, a legal form: a body whose case does not show. */
        boolean caseless() {
            return this == LEGAL || this == SET || this == BODY_LETTERS;
        }
    }

    boolean plural() {
        return form != null && form.plural();
    }
}
