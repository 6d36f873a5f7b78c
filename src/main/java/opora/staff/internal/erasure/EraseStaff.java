package opora.staff.internal.erasure;

import static org.jooq.impl.DSL.val;

import opora.person.PersonErasing;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletion by act: facts lose their words, what no figure is made of goes. */
@Component
class EraseStaff {

    private final DSLContext db;

    EraseStaff(DSLContext db) {
        this.db = db;
    }

    @EventListener
    void on(PersonErasing erasing) {
        db.execute(
                "select staff.erase({0}, {1}, {2})",
                val(erasing.person().value()), val(erasing.nobody().value()), val(erasing.day()));
    }
}
