package opora.access.internal.second;

import static db.access.Tables.FIND_SECOND_FACTOR;
import static db.access.Tables.FIND_SECOND_STEPS;
import static db.access.Tables.RECOVERY_CODE;
import static db.access.Tables.SECOND_FACTOR;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import opora.shared.PersonId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SQL of the second step; what the door asks goes through security-definer functions. */
@Repository
class SecondFactorRepository {

    private final DSLContext db;

    SecondFactorRepository(DSLContext db) {
        this.db = db;
    }

    record Asked(byte[] secret, int wrong) {}

    record Own(byte[] secret, Instant startedAt, @Nullable Instant confirmedAt, int codes) {}

    Optional<Asked> asked(UUID person) {
        return db.selectFrom(FIND_SECOND_FACTOR.call(person))
                .fetchOptional(row -> new Asked(row.getSecret(), row.getWrong()));
    }

    boolean useStep(UUID person, long step) {
        return Boolean.TRUE.equals(
                db.fetchValue("select access.use_step({0}, {1})", val(person), val(step)));
    }

    boolean useRecoveryCode(UUID person, byte[] digest) {
        return Boolean.TRUE.equals(
                db.fetchValue(
                        "select access.use_recovery_code({0}, {1})", val(person), val(digest)));
    }

    void noteWrong(UUID person) {
        db.execute("select access.note_wrong_code({0})", val(person));
    }

    Set<PersonId> having(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return Set.copyOf(
                db.selectFrom(FIND_SECOND_STEPS.call(ids))
                        .fetch(row -> new PersonId(row.getPersonId())));
    }

    boolean reset(PersonId person) {
        return Boolean.TRUE.equals(
                db.fetchValue("select access.reset_second_step({0})", val(person.value())));
    }

    Optional<Own> own(PersonId person) {
        return db.selectFrom(SECOND_FACTOR)
                .where(SECOND_FACTOR.PERSON_ID.eq(person.value()))
                .fetchOptional(row ->
                        new Own(
                                row.getSecret(),
                                row.getStartedAt(),
                                row.getConfirmedAt(),
                                codes(person)));
    }

    /** Begins anew; what was switched on is switched off first, by its code. */
    void begin(PersonId person, byte[] hidden, Instant now) {
        db.insertInto(SECOND_FACTOR)
                .set(SECOND_FACTOR.PERSON_ID, person.value())
                .set(SECOND_FACTOR.SECRET, hidden)
                .set(SECOND_FACTOR.STARTED_AT, now)
                .onConflict(SECOND_FACTOR.PERSON_ID)
                .doUpdate()
                .set(SECOND_FACTOR.SECRET, hidden)
                .set(SECOND_FACTOR.STARTED_AT, now)
                .where(SECOND_FACTOR.CONFIRMED_AT.isNull())
                .execute();
    }

    boolean confirm(PersonId person, long step, Instant now) {
        return db.update(SECOND_FACTOR)
                        .set(SECOND_FACTOR.CONFIRMED_AT, now)
                        .set(SECOND_FACTOR.LAST_STEP, step)
                        .where(SECOND_FACTOR.PERSON_ID.eq(person.value()))
                        .and(SECOND_FACTOR.CONFIRMED_AT.isNull())
                        .execute()
                == 1;
    }

    void remove(PersonId person) {
        replaceCodes(person, List.of());
        db.deleteFrom(SECOND_FACTOR).where(SECOND_FACTOR.PERSON_ID.eq(person.value())).execute();
    }

    void replaceCodes(PersonId person, List<byte[]> digests) {
        db.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.PERSON_ID.eq(person.value())).execute();
        if (digests.isEmpty()) return;
        var insert =
                db.insertInto(RECOVERY_CODE, RECOVERY_CODE.CODE_DIGEST, RECOVERY_CODE.PERSON_ID);
        for (var digest : digests) insert = insert.values(digest, person.value());
        insert.execute();
    }

    private int codes(PersonId person) {
        return db.fetchCount(RECOVERY_CODE, RECOVERY_CODE.PERSON_ID.eq(person.value()));
    }
}
