package opora.access.internal;

import static db.access.Tables.ACCOUNT;
import static db.access.Tables.FIND_ACCOUNT;
import static db.access.Tables.FIND_HATS;
import static db.access.Tables.FIND_SEEN;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import opora.shared.PersonId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The door: what sign-in may ask before anybody is signed in, through security-definer functions
 * only; and what a person may change of his own account.
 */
@Repository
class AccountRepository {

    private final DSLContext db;

    AccountRepository(DSLContext db) {
        this.db = db;
    }

    record Account(UUID id, UUID person, String passwordHash) {}

    Optional<Account> find(String login) {
        return db.selectFrom(FIND_ACCOUNT.call(login))
                .fetchOptional(row ->
                        new Account(row.getAccountId(), row.getPersonId(), row.getPasswordHash()));
    }

    void noteSignIn(UUID account) {
        db.execute("select access.note_sign_in({0})", val(account));
    }

    /** Hats in force on a day, the oldest first. */
    List<HatLine> hats(UUID person, LocalDate day) {
        return db.selectFrom(FIND_HATS.call(person, day)).fetch(HatLine::of);
    }

    /** When people were here last, of those who have an account and a hat the viewer sees. */
    Map<PersonId, Optional<Instant>> seen(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return db.selectFrom(FIND_SEEN.call(ids))
                .fetchMap(
                        row -> new PersonId(row.getPersonId()),
                        row -> Optional.ofNullable(row.getSeenAt()));
    }

    boolean rests(Collection<String> who, Instant now) {
        return Boolean.TRUE.equals(
                db.fetchValue(
                        "select access.rests({0}, {1}::timestamptz)",
                        val(who.toArray(String[]::new)), val(now.toString())));
    }

    void noteRefusal(String who, Instant now, int allowed) {
        db.execute(
                "select access.note_refusal({0}, {1}::timestamptz, {2})",
                val(who), val(now.toString()), val(allowed));
    }

    void forgetRefusals(String who) {
        db.execute("select access.forget_refusals({0})", val(who));
    }

    /** The account of the person who looks. */
    Optional<Own> own(PersonId person) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .fetchOptional(
                        row -> new Own(row.getLogin(), row.getPasswordHash(), row.getLanguage()));
    }

    record Own(String login, String passwordHash, String language) {}

    void rememberHat(PersonId person, @Nullable UUID hat) {
        db.update(ACCOUNT)
                .set(ACCOUNT.LAST_HAT, hat)
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .execute();
    }

    void rememberLanguage(PersonId person, String language) {
        db.update(ACCOUNT)
                .set(ACCOUNT.LANGUAGE, language)
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .execute();
    }

    void changePassword(PersonId person, String hash) {
        db.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .where(ACCOUNT.PERSON_ID.eq(person.value()))
                .execute();
    }
}
