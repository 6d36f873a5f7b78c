package opora.staff.internal;

import static db.staff.Tables.EMPLOYMENT;
import static db.staff.Tables.FACT;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import opora.shared.UnitId;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.Fact;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;

/** Writes employments and facts. */
@Repository
public class FactRows {

    private static final int BATCH = 1000;

    private final DSLContext db;

    FactRows(DSLContext db) {
        this.db = db;
    }

    public void insertEmployments(Collection<Employment> all) {
        var rows = all.stream().toList();
        for (int from = 0; from < rows.size(); from += BATCH) {
            var insert =
                    db.insertInto(
                            EMPLOYMENT,
                            EMPLOYMENT.ID,
                            EMPLOYMENT.PERSON_ID,
                            EMPLOYMENT.UNIT_ID,
                            EMPLOYMENT.SCOPE,
                            EMPLOYMENT.POSITION_CODE,
                            EMPLOYMENT.TITLE,
                            EMPLOYMENT.KIND,
                            EMPLOYMENT.RATE,
                            EMPLOYMENT.WEEKLY_LOAD,
                            EMPLOYMENT.SUBJECTS,
                            EMPLOYMENT.CLASS_TEACHER,
                            EMPLOYMENT.GROUND,
                            EMPLOYMENT.STARTS_ON,
                            EMPLOYMENT.ENDS_ON);
            for (var one : rows.subList(from, Math.min(rows.size(), from + BATCH)))
                insert =
                        insert.values(
                                one.id(),
                                one.person(),
                                one.unit(),
                                one.scope(),
                                one.position(),
                                one.title(),
                                one.kind().name(),
                                one.rate(),
                                one.load(),
                                one.subjects().toArray(String[]::new),
                                one.classTeacher(),
                                one.ground(),
                                one.startsOn(),
                                one.endsOn());
            guarded(insert::execute);
        }
    }

    public void update(Employment one) {
        var changed =
                guarded(() ->
                        db.update(EMPLOYMENT)
                                .set(EMPLOYMENT.POSITION_CODE, one.position())
                                .set(EMPLOYMENT.TITLE, one.title())
                                .set(EMPLOYMENT.KIND, one.kind().name())
                                .set(EMPLOYMENT.RATE, one.rate())
                                .set(EMPLOYMENT.WEEKLY_LOAD, one.load())
                                .set(EMPLOYMENT.SUBJECTS, one.subjects().toArray(String[]::new))
                                .set(EMPLOYMENT.CLASS_TEACHER, one.classTeacher())
                                .set(EMPLOYMENT.GROUND, one.ground())
                                .set(EMPLOYMENT.STARTS_ON, one.startsOn())
                                .set(EMPLOYMENT.ENDS_ON, one.endsOn())
                                .set(EMPLOYMENT.VERSION, one.version() + 1)
                                .where(EMPLOYMENT.ID.eq(one.id()))
                                .and(EMPLOYMENT.VERSION.eq(one.version()))
                                .execute());
        if (changed == 0) throw new StaleRecord("Employment", one.id());
    }

    public void insertFacts(Collection<Fact> all) {
        var rows = all.stream().toList();
        for (int from = 0; from < rows.size(); from += BATCH) {
            var insert =
                    db.insertInto(
                            FACT,
                            FACT.ID,
                            FACT.PERSON_ID,
                            FACT.SCOPE,
                            FACT.KIND,
                            FACT.CODE,
                            FACT.TITLE,
                            FACT.PLACE,
                            FACT.DOCUMENT,
                            FACT.HOURS,
                            FACT.STARTS_ON,
                            FACT.ENDS_ON);
            for (var one : rows.subList(from, Math.min(rows.size(), from + BATCH)))
                insert =
                        insert.values(
                                one.id(),
                                one.person(),
                                one.scope(),
                                one.kind().name(),
                                one.code(),
                                one.title(),
                                one.place(),
                                one.document(),
                                one.hours(),
                                one.startsOn(),
                                one.endsOn());
            insert.execute();
        }
    }

    public void update(Fact one) {
        var changed =
                db.update(FACT)
                        .set(FACT.CODE, one.code())
                        .set(FACT.TITLE, one.title())
                        .set(FACT.PLACE, one.place())
                        .set(FACT.DOCUMENT, one.document())
                        .set(FACT.HOURS, one.hours())
                        .set(FACT.STARTS_ON, one.startsOn())
                        .set(FACT.ENDS_ON, one.endsOn())
                        .set(FACT.VERSION, one.version() + 1)
                        .where(FACT.ID.eq(one.id()))
                        .and(FACT.VERSION.eq(one.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("Fact", one.id());
    }

    public void removeFact(UUID id) {
        if (db.deleteFrom(FACT).where(FACT.ID.eq(id)).execute() == 0)
            throw new StaleRecord("Fact", id);
    }

    /** Only where two cards become one: a job is ended, never taken out. */
    public void removeEmployment(UUID id) {
        if (db.deleteFrom(EMPLOYMENT).where(EMPLOYMENT.ID.eq(id)).execute() == 0)
            throw new StaleRecord("Employment", id);
    }

    /** Why a title is asked of the database's message: the constraint is the rule's last word. */
    private static int guarded(java.util.function.IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (DataIntegrityViolationException | DataAccessException e) {
            if (String.valueOf(e.getMessage()).contains("one_main_employment"))
                throw new RuleViolation("staff.main.twice");
            throw e;
        }
    }

    /** Ids of people who have or had a job in these units or under a path. */
    public List<UUID> people(Collection<UnitId> units, String scope) {
        return db.selectDistinct(EMPLOYMENT.PERSON_ID)
                .from(EMPLOYMENT)
                .where(EMPLOYMENT.UNIT_ID.in(units.stream().map(UnitId::value).toList()))
                .or(EMPLOYMENT.SCOPE.startsWith(scope))
                .fetch(EMPLOYMENT.PERSON_ID);
    }

    /** Ids of people who belong under a path: for recomputing after a rule changed. */
    public List<UUID> people(String scope) {
        return db.selectDistinct(EMPLOYMENT.PERSON_ID)
                .from(EMPLOYMENT)
                .where(DSL.and(EMPLOYMENT.SCOPE.startsWith(scope)))
                .fetch(EMPLOYMENT.PERSON_ID);
    }
}
