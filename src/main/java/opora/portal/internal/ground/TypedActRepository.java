package opora.portal.internal.ground;

import static db.access.Tables.APPOINTMENT;
import static db.person.Tables.PERSON_;
import static db.territory.Tables.OPERATION;
import static db.territory.Tables.UNIT;
import static db.territory.Tables.UNIT_STATUS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;

import java.util.List;
import opora.shared.Scopes;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everything in a subtree that names its act in words: one question. */
@Repository
class TypedActRepository {

    private static final int MOST = 5_000;

    private final DSLContext db;

    TypedActRepository(DSLContext db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<TypedAct> within(String scope) {
        Field<String> called = coalesce(nullif(UNIT.SHORT_NAME, inline("")), UNIT.NAME);
        var person = concat(PERSON_.FAMILY_NAME, inline(" "), PERSON_.GIVEN_NAME);
        return db.select(inline("STATUS"), UNIT_STATUS.KIND, UNIT.ID, called, UNIT_STATUS.ACT)
                .from(UNIT_STATUS)
                .join(UNIT)
                .on(UNIT.ID.eq(UNIT_STATUS.UNIT_ID))
                .where(inside(UNIT_STATUS.SCOPE, scope))
                .unionAll(
                        select(inline("OPERATION"), OPERATION.KIND, UNIT.ID, called, OPERATION.ACT)
                                .from(OPERATION)
                                .join(UNIT)
                                .on(UNIT.ID.eq(OPERATION.UNIT_ID))
                                .where(inside(OPERATION.SCOPE, scope)))
                .unionAll(
                        select(
                                        inline("APPOINTMENT"),
                                        APPOINTMENT.KIND,
                                        APPOINTMENT.UNIT_ID,
                                        coalesce(person, called, inline("")),
                                        APPOINTMENT.ACT)
                                .from(APPOINTMENT)
                                .leftJoin(PERSON_)
                                .on(PERSON_.ID.eq(APPOINTMENT.PERSON_ID))
                                .leftJoin(UNIT)
                                .on(UNIT.ID.eq(APPOINTMENT.UNIT_ID))
                                .where(inside(APPOINTMENT.SCOPE, scope))
                                .and(APPOINTMENT.ACT.ne("")))
                .limit(MOST)
                .fetch(Records.mapping(TypedAct::new));
    }

    private static Condition inside(Field<String> column, String scope) {
        return column.ge(scope).and(column.lt(Scopes.end(scope)));
    }
}
