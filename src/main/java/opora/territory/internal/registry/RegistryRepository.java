package opora.territory.internal.registry;

import static db.territory.Tables.FIND_STATES;
import static db.territory.Tables.UNIT_STATE;
import static db.territory.Tables.UNIT_STATUS;
import static opora.territory.internal.StateRepository.CALLED;
import static opora.territory.internal.StateRepository.coveredOn;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.shared.Scopes;
import opora.shared.search.SearchWords;
import opora.territory.Ending;
import opora.territory.OrganisationFilter;
import opora.territory.UnitKind;
import opora.territory.UnitState;
import opora.territory.internal.StateRows;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SQL of the registry on a day. */
@Repository
class RegistryRepository {

    private static final int MOST_FOUND = 1000;

    private final DSLContext db;

    RegistryRepository(DSLContext db) {
        this.db = db;
    }

    /** One page after a key, plus one row more when there is a next page. */
    List<UnitState> page(
            Where where, OrganisationFilter filter, @Nullable RegistryKey after, int size) {
        return db.selectFrom(UNIT_STATE)
                .where(all(where, filter))
                .and(
                        after == null
                                ? noCondition()
                                : row(CALLED, UNIT_STATE.UNIT_ID).gt(after.called(), after.unit()))
                .orderBy(CALLED, UNIT_STATE.UNIT_ID)
                .limit(size)
                .fetch(StateRows::state);
    }

    int size(Where where, OrganisationFilter filter) {
        return db.fetchCount(db.selectOne().from(UNIT_STATE).where(all(where, filter)));
    }

    /** How many of each value the same search finds, whatever of this facet is ticked. */
    Map<String, Integer> counts(Where where, OrganisationFilter filter, Field<String> facet) {
        var found = new LinkedHashMap<String, Integer>();
        db.select(facet, count())
                .from(UNIT_STATE)
                .where(all(where, filter))
                .and(facet.isNotNull())
                .and(facet.ne(""))
                .groupBy(facet)
                .orderBy(count().desc(), facet)
                .forEach(one -> found.put(one.value1(), one.value2()));
        return found;
    }

    Map<String, Integer> statuses(Where where, OrganisationFilter filter) {
        var found = new LinkedHashMap<String, Integer>();
        db.select(UNIT_STATUS.KIND, countDistinct(UNIT_STATE.UNIT_ID))
                .from(UNIT_STATE)
                .join(UNIT_STATUS)
                .on(UNIT_STATUS.UNIT_ID.eq(UNIT_STATE.UNIT_ID))
                .and(given(where.day()))
                .where(all(where, filter))
                .groupBy(UNIT_STATUS.KIND)
                .forEach(one -> found.put(one.value1(), one.value2()));
        return found;
    }

    private Condition all(Where where, OrganisationFilter filter) {
        return within(where)
                .and(UNIT_STATE.ORGANISATION_KIND.isNotNull())
                .and(filter.closed() ? closed(where.day()) : coveredOn(where.day()))
                .and(in(UNIT_STATE.ORGANISATION_KIND, filter.kinds()))
                .and(in(UNIT_STATE.LEVEL, filter.levels()))
                .and(
                        filter.localities().isEmpty()
                                ? noCondition()
                                : UNIT_STATE.LOCALITY.in(filter.localities()))
                .and(with(where.day(), filter))
                .and(said(where, filter.words()));
    }

    private static Condition within(Where where) {
        var scope = where.unit().scope();
        return where.unit().kind() == UnitKind.MUNICIPALITY
                ? UNIT_STATE.LISTED_IN.eq(scope)
                : UNIT_STATE.SCOPE.ge(scope).and(UNIT_STATE.SCOPE.lt(Scopes.end(scope)));
    }

    private static Condition closed(LocalDate day) {
        return UNIT_STATE.ENDING.eq(Ending.CLOSED.name()).and(UNIT_STATE.ENDS_ON.lt(day));
    }

    private static Condition in(Field<String> field, Collection<? extends Enum<?>> values) {
        return values.isEmpty()
                ? noCondition()
                : field.in(values.stream().map(Enum::name).toList());
    }

    private static Condition with(LocalDate day, OrganisationFilter filter) {
        if (filter.statuses().isEmpty()) return noCondition();
        return UNIT_STATE.UNIT_ID.in(
                select(UNIT_STATUS.UNIT_ID)
                        .from(UNIT_STATUS)
                        .where(in(UNIT_STATUS.KIND, filter.statuses()))
                        .and(given(day)));
    }

    private static Condition given(LocalDate day) {
        return UNIT_STATUS
                .STARTS_ON
                .le(day)
                .and(UNIT_STATUS.ENDS_ON.isNull().or(UNIT_STATUS.ENDS_ON.ge(day)));
    }

    private Condition said(Where where, String words) {
        var typed = SearchWords.of(words).typed();
        if (typed.isEmpty()) return noCondition();
        List<UUID> found =
                db.selectFrom(
                                FIND_STATES.call(
                                        typed, where.unit().scope(), where.day(), MOST_FOUND))
                        .fetch(FIND_STATES.ID);
        return UNIT_STATE.UNIT_ID.in(found);
    }
}
