package opora.roadmap.internal.view;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import opora.shared.PersonId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose a row is that an address names, and whether it is laid on the one who looks. */
@Repository
@Transactional(readOnly = true)
class RowRights {

    private static final Map<String, String> ASKED =
            Map.of(
                    "measures", "select {0} = any (roadmap.my_measures())",
                    "occurrences",
                            "select exists (select from roadmap.occurrence o where o.id = {0}"
                                    + " and o.measure_id = any (roadmap.my_measures()))",
                    "answers",
                            "select exists (select from roadmap.answer a where a.id = {0}"
                                    + " and (a.author_id = {1} or a.person_id = {1}))");

    private final DSLContext db;

    RowRights(DSLContext db) {
        this.db = db;
    }

    /** Path of the row's unit; empty when it is not there for the one who looks. */
    Optional<String> scope(String kind, UUID id) {
        return db.select(field(name("scope"), String.class))
                .from(table(name("roadmap", requireNonNull(OwnRows.TABLES.get(kind)))))
                .where(field(name("id"), UUID.class).eq(id))
                .fetchOptional(row -> row.value1());
    }

    boolean asked(String kind, UUID id, @Nullable PersonId person) {
        var sql = ASKED.get(kind);
        return sql != null
                && Boolean.TRUE.equals(
                        db.fetchValue(
                                sql,
                                val(id),
                                val(person == null ? null : person.value(), UUID.class)));
    }
}
