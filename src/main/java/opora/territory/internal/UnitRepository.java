package opora.territory.internal;

import static db.territory.Sequences.UNIT_NUMBER;
import static db.territory.Tables.UNIT;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.shared.StaleRecord;
import opora.shared.UnitId;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import opora.territory.UnitKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SQL of the tree; what is seen is the viewer's part of it. */
@Repository
public class UnitRepository {

    private final DSLContext db;

    UnitRepository(DSLContext db) {
        this.db = db;
    }

    public Optional<Unit> find(UnitId id) {
        return db.selectFrom(UNIT).where(UNIT.ID.eq(id.value())).fetchOptional(UnitRows::unit);
    }

    Optional<Unit> atScope(String scope) {
        return db.selectFrom(UNIT).where(UNIT.SCOPE.eq(scope)).fetchOptional(UnitRows::unit);
    }

    public List<Unit> find(Collection<UnitId> ids) {
        return db.selectFrom(UNIT)
                .where(UNIT.ID.in(ids.stream().map(UnitId::value).toList()))
                .fetch(UnitRows::unit);
    }

    public List<Unit> ofKind(UnitKind kind) {
        return db.selectFrom(UNIT)
                .where(UNIT.KIND.eq(kind.name()))
                .orderBy(UNIT.NAME)
                .fetch(UnitRows::unit);
    }

    /**
     * @param listedIn path of the municipality
     */
    List<Unit> organisations(String listedIn, UnitFilter filter, LocalDate day) {
        return db
                .selectFrom(UNIT)
                .where(listed(listedIn))
                .and(filter.closed() ? UNIT.ENDS_ON.lt(day) : openOn(day))
                .and(filter.kinds().isEmpty() ? noCondition() : ofKinds(filter.kinds()))
                .and(named(filter.q()))
                .orderBy(UNIT.NAME)
                .fetch(UnitRows::unit)
                .stream()
                .sorted(comparing(Unit::organisationKind, nullsFirst(naturalOrder())))
                .toList();
    }

    /** How many of each kind the same search finds, whatever kinds are ticked. */
    Map<OrganisationKind, Integer> kinds(String listedIn, UnitFilter filter, LocalDate day) {
        var counts = new EnumMap<OrganisationKind, Integer>(OrganisationKind.class);
        db.select(UNIT.ORGANISATION_KIND, count())
                .from(UNIT)
                .where(listed(listedIn))
                .and(filter.closed() ? UNIT.ENDS_ON.lt(day) : openOn(day))
                .and(named(filter.q()))
                .groupBy(UNIT.ORGANISATION_KIND)
                .forEach(row -> counts.put(OrganisationKind.valueOf(row.value1()), row.value2()));
        return counts;
    }

    int closed(String listedIn, LocalDate day) {
        return db.fetchCount(UNIT, listed(listedIn).and(UNIT.ENDS_ON.lt(day)));
    }

    Unit insert(Unit unit, String listedIn) {
        db.insertInto(UNIT).set(UnitRows.row(unit, listedIn)).execute();
        return unit;
    }

    public void update(Unit unit) {
        var changed =
                db.update(UNIT)
                        .set(UnitRows.changes(unit))
                        .set(UNIT.VERSION, unit.version() + 1)
                        .where(UNIT.ID.eq(unit.id().value()))
                        .and(UNIT.VERSION.eq(unit.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("Unit", unit.id());
    }

    /** For a unit that has no period left. */
    public void end(UnitId id, LocalDate lastDay) {
        db.update(UNIT)
                .set(UNIT.ENDS_ON, lastDay)
                .set(UNIT.VERSION, UNIT.VERSION.plus(1))
                .where(UNIT.ID.eq(id.value()))
                .execute();
    }

    /** The next part of a path: short, and never used twice. */
    public String nextPart() {
        return Long.toString(db.nextval(UNIT_NUMBER), Character.MAX_RADIX) + ".";
    }

    private static Condition listed(String municipality) {
        return UNIT.LISTED_IN.eq(municipality).and(UNIT.KIND.eq(UnitKind.ORGANISATION.name()));
    }

    private static Condition openOn(LocalDate day) {
        return UNIT.ENDS_ON.isNull().or(UNIT.ENDS_ON.ge(day));
    }

    private static Condition ofKinds(Collection<OrganisationKind> kinds) {
        return UNIT.ORGANISATION_KIND.in(kinds.stream().map(Enum::name).toList());
    }

    private static Condition named(@Nullable String words) {
        return words == null || words.isBlank()
                ? noCondition()
                : UNIT.NAME
                        .containsIgnoreCase(val(words.strip()))
                        .or(UNIT.SHORT_NAME.containsIgnoreCase(val(words.strip())))
                        .or(UNIT.HEAD_NAME.containsIgnoreCase(val(words.strip())));
    }
}
