package opora.access.internal;

import static db.access.Tables.FIND_LOGINS;
import static db.access.Tables.FIND_SIGN_INS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.shared.PersonId;
import opora.shared.Role;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Who has a sign-in and whose logins are whose, through security-definer functions. */
@Repository
class SignInRepository {

    private final DSLContext db;

    SignInRepository(DSLContext db) {
        this.db = db;
    }

    /** Roles and their scopes, in the same order. */
    record Known(boolean hasAccount, List<Role> roles, List<String> scopes) {}

    /** Of those who belong to the viewer's part of the tree. */
    Map<PersonId, Known> of(Collection<PersonId> people, LocalDate day) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return db.selectFrom(FIND_SIGN_INS.call(ids, day))
                .fetchMap(
                        row -> new PersonId(row.getPersonId()),
                        row ->
                                new Known(
                                        row.getHasAccount(),
                                        Arrays.stream(row.getRoles()).map(Role::valueOf).toList(),
                                        List.of(row.getScopes())));
    }

    /** Of somebody who has an account and belongs to the viewer's part of the tree. */
    String login(PersonId person) {
        return java.util.Objects.requireNonNull(
                (String) db.fetchValue("select access.find_login({0})", val(person.value())));
    }

    /** Who has or is promised each of these logins, in small letters. */
    Map<String, List<PersonId>> holders(Collection<String> logins, Instant now) {
        if (logins.isEmpty()) return Map.of();
        return db.selectFrom(FIND_LOGINS.call(logins.toArray(String[]::new), now)).fetch().stream()
                .collect(
                        groupingBy(
                                row -> row.getLogin(),
                                mapping(row -> new PersonId(row.getPersonId()), toList())));
    }
}
