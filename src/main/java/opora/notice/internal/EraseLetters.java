package opora.notice.internal;

import static org.jooq.impl.DSL.val;

import opora.person.PersonErasing;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletion by act: letters to the person go with him. */
@Component
class EraseLetters {

    private final DSLContext db;

    EraseLetters(DSLContext db) {
        this.db = db;
    }

    @EventListener
    void on(PersonErasing erasing) {
        db.execute(
                "select notice.erase({0}, {1})", val(erasing.person().value()), val(erasing.day()));
    }
}
