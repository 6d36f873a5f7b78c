package opora.journal.internal;

import static db.journal.Tables.BLOCK;
import static db.journal.Tables.BROKEN;
import static db.journal.Tables.CHANGE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import opora.journal.Seal;
import opora.journal.Seal.Broken;
import opora.journal.Seal.Why;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Blocks of the journal; the database makes and checks them, since it alone may write them. */
@Repository
class SealRepository {

    private final DSLContext db;

    SealRepository(DSLContext db) {
        this.db = db;
    }

    /** One call for all municipalities: digests need no viewer and show nothing. */
    int seal() {
        return db.fetchSingle("select journal.seal()").into(int.class);
    }

    Seal seal(String scope) {
        var sealed =
                db.select(sum(BLOCK.LINES), max(BLOCK.SEALED_AT))
                        .from(BLOCK)
                        .where(BLOCK.SCOPE.startsWith(scope))
                        .fetchSingle();
        var lines = sealed.value1();
        var newest =
                db.select(BLOCK.HASH)
                        .from(BLOCK)
                        .where(BLOCK.SCOPE.startsWith(scope))
                        .orderBy(BLOCK.ID.desc())
                        .limit(1)
                        .fetchOne(BLOCK.HASH);
        return new Seal(
                (lines == null ? BigDecimal.ZERO : lines).longValue(),
                waiting(scope),
                sealed.value2(),
                newest == null ? new byte[0] : newest);
    }

    private long waiting(String scope) {
        return db.select(count())
                .from(CHANGE)
                .where(CHANGE.BLOCK_ID.isNull())
                .and(CHANGE.SCOPE.startsWith(scope))
                .fetchSingle()
                .value1();
    }

    /**
     * @param scope null looks at all of them
     */
    List<Broken> broken(@Nullable String scope) {
        return db.selectFrom(BROKEN.call(scope))
                .fetch(row ->
                        new Broken(row.getBlockId(), row.getSealedAt(), Why.valueOf(row.getWhy())));
    }
}
