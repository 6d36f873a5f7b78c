package opora.access.internal;

import opora.person.PeopleMerging;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is signed in under a card that goes signs in anew, with the account that stays. */
@Component
class MergedSignIns {

    private final DSLContext db;

    MergedSignIns(DSLContext db) {
        this.db = db;
    }

    @EventListener
    void on(PeopleMerging event) {
        db.fetch("select access.end_sign_ins({0})", event.gone().value());
    }
}
