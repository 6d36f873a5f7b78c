package opora.staff.internal.registry;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of people for their list; until a change is kept, the list computes it. */
@Component
public class Listing {

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

    /** People entered in this transaction, of whom nobody else knows yet. */
    public void entered(Collection<UUID> people) {
        if (people.isEmpty()) return;
        db.execute(
                "select staff.list_new({0}, {1})",
                val(people.toArray(UUID[]::new)), val(LocalDate.now(clock)));
    }

    private int some(LocalDate day) {
        return db.select(field("staff.list_anew({0}, {1})", Integer.class, val(day), val(BATCH)))
                .fetchSingle()
                .value1();
    }
}
