package opora.person.internal;

import opora.shared.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers that somebody's number was typed into another card, though it was refused there. */
@Component
class NumberClaims {

    private final DSLContext db;

    NumberClaims(DSLContext db) {
        this.db = db;
    }

    /** Apart from the transaction that the refusal undoes. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(PersonId person, byte[] digest) {
        db.fetch("select person.claim_number({0}, {1})", person.value(), digest);
    }
}
