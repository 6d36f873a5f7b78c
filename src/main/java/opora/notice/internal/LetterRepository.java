package opora.notice.internal;

import static db.notice.Tables.HAD_LETTER;
import static db.notice.Tables.LETTER;
import static db.notice.Tables.PREFERENCE;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import opora.notice.internal.Letter.Status;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.StaleRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Letters and how often people want them. */
@Repository
class LetterRepository {

    private static final int SHOWN = 200;

    private final DSLContext db;

    LetterRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * Once a person a day from one municipality, however many jobs run.
     *
     * @return whether it was written
     */
    boolean insert(Letter letter) {
        return db.insertInto(LETTER)
                        .set(LETTER.ID, letter.id())
                        .set(LETTER.SCOPE, letter.scope())
                        .set(LETTER.PERSON_ID, letter.person().value())
                        .set(LETTER.KIND, letter.kind().name())
                        .set(LETTER.DAY, letter.day())
                        .set(LETTER.ADDRESS, letter.address())
                        .set(LETTER.SUBJECT, letter.subject())
                        .set(LETTER.TEXT_BODY, letter.text())
                        .set(LETTER.HTML_BODY, letter.html())
                        .set(LETTER.STATUS, letter.status().name())
                        .set(LETTER.CREATED_AT, letter.createdAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Those who had the letter of a day from a municipality, from whomever in it. */
    Set<PersonId> had(Collection<PersonId> people, LocalDate day, String municipality) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return db
                .selectFrom(HAD_LETTER.call(ids, day, municipality))
                .fetch(row -> new PersonId(row.getPersonId()))
                .stream()
                .collect(toSet());
    }

    Map<PersonId, Frequency> frequencies(Collection<PersonId> people) {
        return db
                .selectFrom(PREFERENCE)
                .where(PREFERENCE.PERSON_ID.in(people.stream().map(PersonId::value).toList()))
                .fetch()
                .stream()
                .collect(
                        toMap(
                                row -> new PersonId(row.getPersonId()),
                                row -> Frequency.valueOf(row.getFrequency())));
    }

    void choose(PersonId person, Frequency frequency) {
        db.insertInto(PREFERENCE)
                .set(PREFERENCE.PERSON_ID, person.value())
                .set(PREFERENCE.FREQUENCY, frequency.name())
                .onConflict(PREFERENCE.PERSON_ID)
                .doUpdate()
                .set(PREFERENCE.FREQUENCY, frequency.name())
                .set(PREFERENCE.VERSION, PREFERENCE.VERSION.plus(1))
                .execute();
    }

    /**
     * Marks the next letter of a municipality as leaving and gives it: nobody else takes it, and
     * whatever happens next, nobody sends it a second time.
     */
    Optional<Letter> take(String scope, Instant now, Collection<UUID> tried) {
        var next =
                db.select(LETTER.ID)
                        .from(LETTER)
                        .where(within(scope))
                        .and(LETTER.STATUS.eq(Status.WAITING.name()))
                        .and(LETTER.ADDRESS.ne(""))
                        .and(LETTER.ID.notIn(tried))
                        .orderBy(LETTER.CREATED_AT, LETTER.ID)
                        .limit(1)
                        .forUpdate()
                        .skipLocked();
        return db.update(LETTER)
                .set(LETTER.STATUS, Status.LEAVING.name())
                .set(LETTER.TAKEN_AT, now)
                .set(LETTER.VERSION, LETTER.VERSION.plus(1))
                .where(LETTER.ID.eq(next))
                .returning()
                .fetchOptional(LetterRepository::letter);
    }

    /** Letters that were leaving when the system was cut off: somebody has to look at them. */
    int giveUp(String scope, Instant takenBefore, String reason) {
        return db.update(LETTER)
                .set(LETTER.STATUS, Status.FAILED.name())
                .set(LETTER.FAILURE, reason)
                .set(LETTER.VERSION, LETTER.VERSION.plus(1))
                .where(within(scope))
                .and(LETTER.STATUS.eq(Status.LEAVING.name()))
                .and(LETTER.TAKEN_AT.lt(takenBefore))
                .execute();
    }

    List<Letter> outbox(String scope) {
        return db.selectFrom(LETTER)
                .where(within(scope))
                .orderBy(LETTER.CREATED_AT.desc(), LETTER.ID.desc())
                .limit(SHOWN)
                .fetch(LetterRepository::letter);
    }

    List<Letter> of(PersonId person) {
        return db.selectFrom(LETTER)
                .where(LETTER.PERSON_ID.eq(person.value()))
                .and(LETTER.KIND.ne("INVITATION"))
                .orderBy(LETTER.CREATED_AT.desc(), LETTER.ID.desc())
                .limit(60)
                .fetch(LetterRepository::letter);
    }

    int unread(PersonId person) {
        return db.fetchCount(
                LETTER,
                LETTER.PERSON_ID
                        .eq(person.value())
                        .and(LETTER.KIND.ne("INVITATION"))
                        .and(LETTER.READ_AT.isNull()));
    }

    void read(PersonId person, Instant at) {
        db.update(LETTER)
                .set(LETTER.READ_AT, at)
                .where(LETTER.PERSON_ID.eq(person.value()))
                .and(LETTER.READ_AT.isNull())
                .execute();
    }

    Optional<Letter> find(UUID id) {
        return db.selectFrom(LETTER)
                .where(LETTER.ID.eq(id))
                .fetchOptional(LetterRepository::letter);
    }

    void delivered(Letter letter, Instant at) {
        moved(letter, Status.SENT, letter.attempts() + 1, "", at);
    }

    void failed(Letter letter, boolean forGood, String reason) {
        moved(
                letter,
                forGood ? Status.FAILED : Status.WAITING,
                letter.attempts() + 1,
                reason,
                null);
    }

    void again(Letter letter) {
        moved(letter, letter.address().isEmpty() ? Status.HELD : Status.WAITING, 0, "", null);
    }

    private void moved(
            Letter letter,
            Status status,
            int attempts,
            String failure,
            @org.jspecify.annotations.Nullable Instant sentAt) {
        var rows =
                db.update(LETTER)
                        .set(LETTER.STATUS, status.name())
                        .set(LETTER.ATTEMPTS, attempts)
                        .set(LETTER.FAILURE, failure)
                        .set(LETTER.SENT_AT, sentAt)
                        .set(LETTER.VERSION, LETTER.VERSION.plus(1))
                        .where(LETTER.ID.eq(letter.id()))
                        .and(LETTER.VERSION.eq(letter.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Letter", letter.id());
    }

    private static Condition within(String scope) {
        return LETTER.SCOPE.ge(scope).and(LETTER.SCOPE.lt(Scopes.end(scope)));
    }

    private static Letter letter(Record row) {
        return new Letter(
                row.get(LETTER.ID),
                row.get(LETTER.SCOPE),
                new PersonId(row.get(LETTER.PERSON_ID)),
                Letter.Kind.valueOf(row.get(LETTER.KIND)),
                row.get(LETTER.DAY),
                row.get(LETTER.ADDRESS),
                row.get(LETTER.SUBJECT),
                row.get(LETTER.TEXT_BODY),
                row.get(LETTER.HTML_BODY),
                Status.valueOf(row.get(LETTER.STATUS)),
                row.get(LETTER.ATTEMPTS),
                row.get(LETTER.FAILURE),
                row.get(LETTER.CREATED_AT),
                row.get(LETTER.SENT_AT),
                row.get(LETTER.READ_AT),
                row.get(LETTER.VERSION));
    }
}
