package opora.person.internal;

import static db.person.Tables.BIRTHS;
import static db.person.Tables.LOOK;
import static db.person.Tables.NUMBERS_KNOWN;
import static db.person.Tables.PERSON_SCOPE;
import static db.person.Tables.PRIVATE;
import static opora.shared.Permission.PEOPLE_EDIT;
import static opora.shared.Permission.PEOPLE_PRIVATE;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import opora.person.PersonApi;
import opora.person.PrivateApi;
import opora.person.PrivatePart;
import opora.person.Snils;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.PrivateCipher;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps birth dates and numbers apart, and writes down each look. */
@Service
@Transactional
class PrivateParts implements PrivateApi {

    private static final int LOOKS_SHOWN = 20;

    private static final int OLDEST = 100;
    private static final int YOUNGEST = 14;

    private final DSLContext db;
    private final PersonApi people;
    private final PrivateCipher cipher;
    private final PrivateBefore before;
    private final NumberClaims claims;

    PrivateParts(
            DSLContext db,
            PersonApi people,
            PrivateCipher cipher,
            PrivateBefore before,
            NumberClaims claims) {
        this.db = db;
        this.people = people;
        this.cipher = cipher;
        this.before = before;
        this.claims = claims;
    }

    @Override
    public PrivatePart look(Viewer viewer, PersonId person, String purpose) {
        allowed(viewer, person);
        looked(viewer, List.of(person), purpose);
        return db.selectFrom(PRIVATE)
                .where(PRIVATE.PERSON_ID.eq(person.value()))
                .fetchOptional(row ->
                        new PrivatePart(row.getBirthOn(), row.getSnilsEnd(), row.getVersion()))
                .orElse(PrivatePart.NOTHING);
    }

    @Override
    public @Nullable Snils snils(Viewer viewer, PersonId person, String purpose) {
        allowed(viewer, person);
        looked(viewer, List.of(person), purpose);
        var hidden =
                db.select(PRIVATE.SNILS)
                        .from(PRIVATE)
                        .where(PRIVATE.PERSON_ID.eq(person.value()))
                        .fetchOne(PRIVATE.SNILS);
        return hidden == null ? null : new Snils(cipher.show(hidden));
    }

    @Override
    public void keep(
            Viewer viewer,
            PersonId person,
            @Nullable LocalDate birthOn,
            @Nullable Snils snils,
            LocalDate today) {
        viewer.require(PEOPLE_EDIT);
        viewer.require(PEOPLE_PRIVATE);
        check(birthOn, today);
        var scope = scopeHere(viewer, person);
        try {
            var changed = update(person, birthOn, snils);
            if (changed == 0) keepAll(viewer, List.of(new Kept(person, scope, birthOn, snils)));
        } catch (DuplicateKeyException e) {
            if (snils != null) claims.note(person, cipher.digest(snils.digits()));
            throw new RuleViolation("snils.taken");
        }
    }

    @Override
    public void remember(Viewer viewer, UUID batch, PersonId person) {
        viewer.require(PEOPLE_EDIT);
        viewer.require(PEOPLE_PRIVATE);
        before.remember(batch, person, scopeHere(viewer, person));
    }

    @Override
    public List<PersonId> restore(Viewer viewer, UUID batch) {
        return viewer.may(PEOPLE_PRIVATE) ? before.restore(batch) : List.of();
    }

    /** A birth date ahead, or of somebody too young or too old to work, is a slip. */
    static void check(@Nullable LocalDate birthOn, LocalDate today) {
        if (birthOn == null) return;
        if (birthOn.isAfter(today)) throw new RuleViolation("birth.future");
        if (birthOn.plusYears(YOUNGEST).isAfter(today)) throw new RuleViolation("birth.young");
        if (birthOn.plusYears(OLDEST).isBefore(today)) throw new RuleViolation("birth.old");
    }

    private int update(PersonId person, @Nullable LocalDate birthOn, @Nullable Snils snils) {
        var changes = db.update(PRIVATE).set(PRIVATE.BIRTH_ON, birthOn);
        if (snils != null)
            changes =
                    changes.set(PRIVATE.SNILS, cipher.hide(snils.digits()))
                            .set(PRIVATE.SNILS_END, snils.end())
                            .set(PRIVATE.SNILS_DIGEST, cipher.digest(snils.digits()));
        return changes.set(PRIVATE.VERSION, PRIVATE.VERSION.plus(1))
                .where(PRIVATE.PERSON_ID.eq(person.value()))
                .execute();
    }

    @Override
    public void keepAll(Viewer viewer, List<Kept> all) {
        if (all.isEmpty()) return;
        var insert =
                db.insertInto(
                        PRIVATE,
                        PRIVATE.ID,
                        PRIVATE.PERSON_ID,
                        PRIVATE.SCOPE,
                        PRIVATE.BIRTH_ON,
                        PRIVATE.SNILS,
                        PRIVATE.SNILS_END,
                        PRIVATE.SNILS_DIGEST);
        for (var one : all) {
            var number = one.snils();
            insert =
                    insert.values(
                            Ids.next(),
                            one.person().value(),
                            one.scope(),
                            one.birthOn(),
                            number == null ? null : cipher.hide(number.digits()),
                            number == null ? "" : number.end(),
                            number == null ? null : cipher.digest(number.digits()));
        }
        if (insert.execute() != all.size()) throw new StaleRecord("Private", all.size());
    }

    @Override
    public Map<Snils, PersonId> holders(Viewer viewer, Collection<Snils> numbers) {
        if (numbers.isEmpty() || !viewer.may(PEOPLE_PRIVATE)) return Map.of();
        var byDigest = digests(numbers);
        var digests = byDigest.keySet().stream().map(ByteBuffer::array).toList();
        var found = new HashMap<Snils, PersonId>();
        db.select(PRIVATE.SNILS_DIGEST, PRIVATE.PERSON_ID)
                .from(PRIVATE)
                .where(PRIVATE.SNILS_DIGEST.in(digests))
                .forEach(row -> {
                    var number = byDigest.get(ByteBuffer.wrap(row.value1()));
                    if (number != null) found.put(number, new PersonId(row.value2()));
                });
        return found;
    }

    @Override
    public Set<Snils> known(Collection<Snils> numbers) {
        if (numbers.isEmpty()) return Set.of();
        var byDigest = digests(numbers);
        var known = new HashSet<Snils>();
        db.selectFrom(
                        NUMBERS_KNOWN.call(
                                byDigest.keySet().stream()
                                        .map(ByteBuffer::array)
                                        .toArray(byte[][]::new)))
                .forEach(row ->
                        known.add(
                                Objects.requireNonNull(
                                        byDigest.get(ByteBuffer.wrap(row.getDigest())))));
        return known;
    }

    private Map<ByteBuffer, Snils> digests(Collection<Snils> numbers) {
        var byDigest = new HashMap<ByteBuffer, Snils>();
        for (var number : numbers)
            byDigest.put(ByteBuffer.wrap(cipher.digest(number.digits())), number);
        return byDigest;
    }

    @Override
    public Map<PersonId, LocalDate> births(Collection<PersonId> ids) {
        if (ids.isEmpty()) return Map.of();
        var births = new HashMap<PersonId, LocalDate>();
        db.selectFrom(BIRTHS.call(ids.stream().map(PersonId::value).toArray(UUID[]::new)))
                .forEach(row -> births.put(new PersonId(row.getPersonId()), row.getBirthOn()));
        return births;
    }

    @Override
    public void looked(Viewer viewer, Collection<PersonId> ids, String purpose) {
        var who = viewer.person();
        if (who == null || ids.isEmpty()) return;
        db.insertInto(LOOK)
                .set(LOOK.SCOPE, viewer.scope())
                .set(LOOK.WHO, who.value())
                .set(LOOK.HAT, viewer.hatName())
                .set(LOOK.WHAT, purpose)
                .set(LOOK.PERSON_IDS, ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .execute();
    }

    @Override
    public List<Look> looksAtMe(Viewer viewer) {
        var me = viewer.actor().value();
        return db.selectFrom(LOOK)
                .where(LOOK.PERSON_IDS.contains(new UUID[] {me}))
                .and(LOOK.WHO.ne(me))
                .orderBy(LOOK.AT.desc(), LOOK.ID.desc())
                .limit(LOOKS_SHOWN)
                .fetch(row ->
                        new Look(
                                row.getAt(),
                                new PersonId(row.getWho()),
                                row.getHat(),
                                row.getWhat(),
                                row.getGround()));
    }

    /** One's own, or of somebody who works under the viewer's unit. */
    private void allowed(Viewer viewer, PersonId person) {
        people.person(viewer, person);
        if (person.equals(viewer.person())) return;
        viewer.require(PEOPLE_PRIVATE);
        scopeHere(viewer, person);
    }

    private String scopeHere(Viewer viewer, PersonId person) {
        return db.select(PERSON_SCOPE.SCOPE)
                .from(PERSON_SCOPE)
                .where(PERSON_SCOPE.PERSON_ID.eq(person.value()))
                .and(PERSON_SCOPE.SCOPE.startsWith(viewer.scope()))
                .orderBy(PERSON_SCOPE.ENDS_ON.desc().nullsFirst())
                .limit(1)
                .fetchOptional(PERSON_SCOPE.SCOPE)
                .orElseThrow(() -> new NotFound("Person", person));
    }
}
