package opora.access.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The door: what sign-in may ask before anybody is signed in, through security-definer functions
 * only.
 */
@Repository
class AccountRepository {

    private final DSLContext db;

    AccountRepository(DSLContext db) {
        this.db = db;
    }

    record Account(
            UUID id,
            UUID person,
            String passwordHash,
            int failures,
            @Nullable Instant lockedUntil) {}

    Optional<Account> find(String login) {
        return db.resultQuery(
                        "select account_id, person_id, password_hash, failures, locked_until from access.find_account({0})",
                        org.jooq.impl.DSL.val(login))
                .fetchOptional(row ->
                        new Account(
                                row.get(0, UUID.class),
                                row.get(1, UUID.class),
                                row.get(2, String.class),
                                row.get(3, int.class),
                                row.get(4, Instant.class)));
    }

    void noteSignIn(UUID account, boolean succeeded, @Nullable Instant lockUntil) {
        db.execute(
                "select access.note_sign_in({0}, {1}, {2}::timestamptz)",
                org.jooq.impl.DSL.val(account),
                org.jooq.impl.DSL.val(succeeded),
                org.jooq.impl.DSL.val(lockUntil == null ? null : lockUntil.toString()));
    }

    /** Hats in force on a day, the oldest first. */
    List<HatLine> hats(UUID person, LocalDate day) {
        return db.resultQuery(
                        "select * from access.find_hats({0}, {1})",
                        org.jooq.impl.DSL.val(person), org.jooq.impl.DSL.val(day))
                .fetch(HatLine::of);
    }
}
