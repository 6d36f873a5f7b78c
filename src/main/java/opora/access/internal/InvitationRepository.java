package opora.access.internal;

import static db.access.Tables.FIND_INVITATION;
import static db.access.Tables.INVITATION;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.Role;
import opora.shared.Scopes;
import opora.shared.UnitId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SQL of invitations. */
@Repository
class InvitationRepository {

    private final DSLContext db;

    InvitationRepository(DSLContext db) {
        this.db = db;
    }

    /** An invitation as those who sent it see it. */
    record Sent(
            UUID id,
            PersonId person,
            Role role,
            UnitId unit,
            String email,
            boolean passwordOnly,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant acceptedAt) {}

    void insert(
            String scope,
            UnitId unit,
            PersonId person,
            Role role,
            String email,
            Secret secret,
            boolean resets,
            Instant expiresAt) {
        db.insertInto(INVITATION)
                .set(INVITATION.ID, Ids.next())
                .set(INVITATION.SCOPE, scope)
                .set(INVITATION.UNIT_ID, unit.value())
                .set(INVITATION.PERSON_ID, person.value())
                .set(INVITATION.ROLE, role.name())
                .set(INVITATION.EMAIL, email)
                .set(INVITATION.TOKEN_HASH, secret.digest())
                .set(INVITATION.RESETS, resets)
                .set(INVITATION.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** A slip that sets a password and gives no role. */
    void insertSlip(
            String scope,
            UnitId unit,
            PersonId person,
            Role role,
            String login,
            Secret secret,
            Instant expiresAt) {
        db.insertInto(INVITATION)
                .set(INVITATION.ID, Ids.next())
                .set(INVITATION.SCOPE, scope)
                .set(INVITATION.UNIT_ID, unit.value())
                .set(INVITATION.PERSON_ID, person.value())
                .set(INVITATION.ROLE, role.name())
                .set(INVITATION.EMAIL, login)
                .set(INVITATION.TOKEN_HASH, secret.digest())
                .set(INVITATION.RESETS, true)
                .set(INVITATION.PASSWORD_ONLY, true)
                .set(INVITATION.EXPIRES_AT, expiresAt)
                .execute();
    }

    /** A newer slip makes the older void. */
    void withdrawSlips(PersonId person, Instant now) {
        db.update(INVITATION)
                .set(INVITATION.EXPIRES_AT, now)
                .where(INVITATION.PERSON_ID.eq(person.value()))
                .and(INVITATION.PASSWORD_ONLY)
                .and(INVITATION.ACCEPTED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(now))
                .execute();
    }

    /** A newer letter makes the older link void. */
    void withdraw(PersonId person, UnitId unit, Role role, Instant now) {
        db.update(INVITATION)
                .set(INVITATION.EXPIRES_AT, now)
                .where(INVITATION.PERSON_ID.eq(person.value()))
                .and(INVITATION.UNIT_ID.eq(unit.value()))
                .and(INVITATION.ROLE.eq(role.name()))
                .and(INVITATION.ACCEPTED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(now))
                .execute();
    }

    List<Sent> sent(String top) {
        return db.selectFrom(INVITATION)
                .where(INVITATION.SCOPE.ge(top).and(INVITATION.SCOPE.lt(Scopes.end(top))))
                .orderBy(INVITATION.CREATED_AT.desc(), INVITATION.ID)
                .fetch(row ->
                        new Sent(
                                row.getId(),
                                new PersonId(row.getPersonId()),
                                Role.valueOf(row.getRole()),
                                new UnitId(row.getUnitId()),
                                row.getEmail(),
                                row.getPasswordOnly(),
                                row.getCreatedAt(),
                                row.getExpiresAt(),
                                row.getAcceptedAt()));
    }

    /** What its holder is told before anybody is signed in. */
    Optional<Invited> find(Secret secret) {
        return db.selectFrom(FIND_INVITATION.call(secret.digest()))
                .fetchOptional(row ->
                        new Invited(
                                new PersonId(row.getPersonId()),
                                Role.valueOf(row.getRole()),
                                row.getLogin(),
                                row.getHasAccount(),
                                row.getResets(),
                                row.getPasswordOnly(),
                                row.getExpiresAt(),
                                row.getAcceptedAt(),
                                row.getPersonName(),
                                row.getUnitName()));
    }

    /** How long its password must be. */
    int shortest(Secret secret, LocalDate day) {
        return java.util.Objects.requireNonNull(
                (Integer)
                        db.fetchValue(
                                "select access.shortest_for_invitation({0}, {1})",
                                val(secret.digest()), val(day)));
    }

    boolean accept(Secret secret, String passwordHash, Instant now, LocalDate day) {
        return Boolean.TRUE.equals(
                db.fetchValue(
                        "select access.accept_invitation({0}, {1}, {2}, {3}, {4}::timestamptz, {5})",
                        val(secret.digest()),
                        val(Ids.next()),
                        val(Ids.next()),
                        val(passwordHash),
                        val(now.toString()),
                        val(day)));
    }
}
