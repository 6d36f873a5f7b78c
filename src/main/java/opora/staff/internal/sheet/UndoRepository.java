package opora.staff.internal.sheet;

import static db.staff.Tables.SHEET_ROW;
import static db.staff.Tables.TAKE_BACK;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What the rows of a file replaced, and putting it back. */
@Repository
class UndoRepository {

    private final DSLContext db;

    UndoRepository(DSLContext db) {
        this.db = db;
    }

    /** What stood there before, kept for undoing; asked before these rows write. */
    void remember(UUID sheet, List<RowPlan> plans) {
        if (plans.isEmpty()) return;
        var id = val(sheet);
        var first = val(plans.getFirst().row().no());
        var last = val(plans.getLast().row().no());
        db.execute(
                "update staff.sheet_row r set job_before = to_jsonb(e) from staff.employment e"
                        + " where r.sheet_id = {0} and r.no between {1} and {2} and e.id = r.job_id"
                        + " and r.job_before is null and not r.entered",
                id, first, last);
        db.execute(
                "update staff.sheet_row r set contact_before = to_jsonb(c) from person.contact c"
                        + " where r.sheet_id = {0} and r.no between {1} and {2} and c.person_id = r.person_id"
                        + " and r.contact_before is null and not r.entered",
                id, first, last);
    }

    /**
     * People whose rows are gone, jobs put back; what somebody changed since stays and is counted.
     */
    Undone undo(UUID sheet) {
        var id = val(sheet);
        var entered =
                db.selectFrom(SHEET_ROW)
                        .where(SHEET_ROW.SHEET_ID.eq(sheet))
                        .and(SHEET_ROW.ENTERED)
                        .fetch(row -> row.getPersonId());
        var touched =
                Set.copyOf(
                        db
                                .fetchValues(
                                        """
                                        with mine as materialized (select * from staff.sheet_row where sheet_id = {0})
                                        select e.person_id from staff.employment e
                                         where e.person_id in (select person_id from mine where entered)
                                           and (e.version > 0 or e.id not in (select job_id from mine where job_id is not null))
                                        union
                                        select f.person_id from staff.fact f
                                         where f.person_id in (select person_id from mine where entered)
                                           and (f.version > 0 or f.id not in (select unnest(fact_ids) from mine))
                                        """,
                                        id)
                                .stream()
                                .map(UUID.class::cast)
                                .toList());
        var removable = entered.stream().filter(one -> !touched.contains(one)).toList();
        var gone = new HashSet<UUID>();
        for (int from = 0; from < removable.size(); from += 1000)
            db.selectFrom(
                            TAKE_BACK.call(
                                    removable
                                            .subList(from, Math.min(removable.size(), from + 1000))
                                            .toArray(UUID[]::new)))
                    .forEach(row -> gone.add(row.get(0, UUID.class)));
        var changed = new ArrayList<UUID>();
        db.fetch(
                        "delete from staff.fact f using staff.sheet_row r where r.sheet_id = {0} and not r.entered"
                                + " and f.id = any (r.fact_ids) and f.version = 0 returning f.person_id",
                        id)
                .forEach(row -> changed.add(row.get(0, UUID.class)));
        db.fetch(
                        "update staff.employment e set position_code = b.position_code, title = b.title, kind = b.kind, rate = b.rate,"
                                + " weekly_load = b.weekly_load, subjects = b.subjects, starts_on = b.starts_on, version = e.version + 1"
                                + " from staff.sheet_row r, jsonb_populate_record(null::staff.employment, r.job_before) b"
                                + " where r.sheet_id = {0} and r.job_before is not null and e.id = r.job_id and e.version = b.version + 1"
                                + " returning e.person_id",
                        id)
                .forEach(row -> changed.add(row.get(0, UUID.class)));
        db.fetch(
                        "delete from staff.employment e using staff.sheet_row r where r.sheet_id = {0} and not r.entered"
                                + " and r.job_before is null and e.id = r.job_id and e.version = 0 returning e.person_id",
                        id)
                .forEach(row -> changed.add(row.get(0, UUID.class)));
        db.execute(
                "update person.contact c set email = b.email, phone = b.phone from staff.sheet_row r,"
                        + " jsonb_populate_record(null::person.contact, r.contact_before) b"
                        + " where r.sheet_id = {0} and r.contact_before is not null and c.person_id = r.person_id",
                id);
        return new Undone(gone.size(), entered.size() - gone.size(), List.copyOf(changed));
    }

    /**
     * @param kept people entered by the file who stay, since somebody changed or uses them
     * @param changed people whose records were put back
     */
    record Undone(int gone, int kept, List<UUID> changed) {}
}
