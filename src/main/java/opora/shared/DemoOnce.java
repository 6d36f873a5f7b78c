package opora.shared;

import static db.shared.Tables.SETTING;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Which parts of the demo are there. A part is marked in the transaction that loads it, so a start
 * that was cut off goes on where it stopped and loads nothing twice.
 */
@Component
public class DemoOnce {

    private static final String PREFIX = "demo.loaded.";

    private final DSLContext db;

    DemoOnce(DSLContext db) {
        this.db = db;
    }

    /** True for the first who asks, once his transaction is committed. */
    public boolean first(String part) {
        return db.insertInto(SETTING)
                        .set(SETTING.NAME, PREFIX + part)
                        .set(SETTING.VALUE, "true")
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public boolean loaded(String part) {
        return db.fetchExists(SETTING, SETTING.NAME.eq(PREFIX + part));
    }
}
