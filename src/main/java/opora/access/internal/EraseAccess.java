package opora.access.internal;

import static org.jooq.impl.DSL.val;

import opora.person.PersonErasing;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletion by act: consents and invitations go, roles lose their person, the account closes. */
@Component
class EraseAccess {

    private final DSLContext db;

    EraseAccess(DSLContext db) {
        this.db = db;
    }

    @EventListener
    void on(PersonErasing erasing) {
        db.execute(
                "select access.erase({0}, {1}, {2})",
                val(erasing.person().value()), val(erasing.nobody().value()), val(erasing.day()));
    }
}
