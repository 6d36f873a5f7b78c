package opora.person.internal;

import java.util.List;
import java.util.UUID;
import opora.shared.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** SQL of what a file replaced of the closed values. */
@Repository
class PrivateBefore {

    private final DSLContext db;

    PrivateBefore(DSLContext db) {
        this.db = db;
    }

    /** Before each writing; what stood there before the first one is what counts. */
    void remember(UUID batch, PersonId person, String scope) {
        db.execute(
                """
                insert into person.private_before as kept
                       (batch, person_id, scope, birth_on, snils, snils_end, snils_digest, version)
                select {0}, asked.id, {2}, p.birth_on, p.snils, coalesce(p.snils_end, ''), p.snils_digest, p.version
                  from (select {1}::uuid as id) asked
                  left join person.private p on p.person_id = asked.id
                on conflict (batch, person_id) do update set writes = kept.writes + 1
                """,
                batch, person.value(), scope);
    }

    /** A number that somebody else was given since is not taken from him. */
    List<PersonId> restore(UUID batch) {
        var restored =
                db.fetch(
                                """
                                with due as materialized (
                                    select b.*, b.snils_digest is null or b.snils_digest is not distinct from p.snils_digest
                                           or not exists (select from person.numbers_known(array[b.snils_digest])) as free
                                      from person.private_before b join person.private p on p.person_id = b.person_id
                                     where b.batch = {0} and p.version = coalesce(b.version, -1) + b.writes)
                                update person.private p
                                   set birth_on = d.birth_on,
                                       snils = case when d.free then d.snils else p.snils end,
                                       snils_end = case when d.free then d.snils_end else p.snils_end end,
                                       snils_digest = case when d.free then d.snils_digest else p.snils_digest end,
                                       version = p.version + 1
                                  from due d where p.person_id = d.person_id
                                returning p.person_id
                                """,
                                batch)
                        .map(row -> new PersonId(row.get(0, UUID.class)));
        db.execute("delete from person.private_before where batch = {0}", batch);
        return restored;
    }
}
