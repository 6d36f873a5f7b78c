package opora.staff.internal.registry;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of people for their list; until a change is kept, the list computes it. */
@Component
class Listing {

    private static final int BATCH = 2_000;

    private final DSLContext db;
    private final TransactionTemplate each;
    private final Clock clock;

    Listing(DSLContext db, PlatformTransactionManager transactions, Clock clock) {
        this.db = db;
        this.each = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Keeps anew whoever was touched and whoever the day changed, some at a time; the day is that
     * of Greenwich, where no municipality is ahead of its own.
     */
    void anew() {
        var day = LocalDate.now(clock);
        while (each.execute(_ -> some(day)) > 0)
            ;
    }

    private int some(LocalDate day) {
        return db.select(field("staff.list_anew({0}, {1})", Integer.class, val(day), val(BATCH)))
                .fetchSingle()
                .value1();
    }
}
