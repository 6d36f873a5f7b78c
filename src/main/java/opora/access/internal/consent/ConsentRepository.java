package opora.access.internal.consent;

import static db.access.Tables.CONSENT;
import static db.access.Tables.CONSENT_TEXT;
import static db.access.Tables.KEPT_ABOUT_ME;
import static db.person.Tables.PERSON_;
import static db.person.Tables.PERSON_SCOPE;
import static org.jooq.impl.DSL.countDistinct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.access.internal.consent.Consent.Channel;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.StaleRecord;
import opora.shared.UnitId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Texts and consents, and counts over those who work today. */
@Repository
class ConsentRepository {

    private final DSLContext db;

    ConsentRepository(DSLContext db) {
        this.db = db;
    }

    /** Editions seen from here, the newest first. */
    List<ConsentText> texts() {
        return db.selectFrom(CONSENT_TEXT)
                .orderBy(CONSENT_TEXT.PURPOSE, CONSENT_TEXT.EDITION.desc())
                .fetch(row ->
                        new ConsentText(
                                row.getId(),
                                row.getScope(),
                                Purpose.valueOf(row.getPurpose()),
                                row.getEdition(),
                                row.getText(),
                                row.getStartsOn()));
    }

    void insert(ConsentText text) {
        db.insertInto(CONSENT_TEXT)
                .set(CONSENT_TEXT.ID, text.id())
                .set(CONSENT_TEXT.SCOPE, text.scope())
                .set(CONSENT_TEXT.PURPOSE, text.purpose().name())
                .set(CONSENT_TEXT.EDITION, text.edition())
                .set(CONSENT_TEXT.TEXT, text.text())
                .set(CONSENT_TEXT.STARTS_ON, text.startsOn())
                .execute();
    }

    /**
     * How many of those who work in each unit have a consent for the purpose in force.
     *
     * @param scope at or under it
     */
    Map<UnitId, Counted> counts(String scope, Purpose purpose, LocalDate today) {
        return db.select(
                        PERSON_SCOPE.UNIT_ID,
                        countDistinct(PERSON_SCOPE.PERSON_ID),
                        countDistinct(CONSENT.PERSON_ID))
                .from(PERSON_SCOPE)
                .leftJoin(
                        CONSENT.join(CONSENT_TEXT)
                                .on(CONSENT_TEXT.ID.eq(CONSENT.TEXT_ID))
                                .and(CONSENT_TEXT.PURPOSE.eq(purpose.name())))
                .on(CONSENT.PERSON_ID.eq(PERSON_SCOPE.PERSON_ID))
                .and(inForce(today))
                .where(works(scope, today))
                .groupBy(PERSON_SCOPE.UNIT_ID)
                .fetchMap(
                        row -> new UnitId(row.value1()),
                        row -> new Counted(row.value2(), row.value3()));
    }

    /** Those who work in a unit, by name, each with the last consent for the purpose. */
    List<ConsentLine> lines(String scope, Purpose purpose, LocalDate today) {
        var consents = new ArrayList<Consent>();
        var editions = new HashMap<UUID, Integer>();
        db.select(CONSENT.fields())
                .select(CONSENT_TEXT.EDITION)
                .from(CONSENT)
                .join(CONSENT_TEXT)
                .on(CONSENT_TEXT.ID.eq(CONSENT.TEXT_ID))
                .where(CONSENT_TEXT.PURPOSE.eq(purpose.name()))
                .and(
                        CONSENT.PERSON_ID.in(
                                db.select(PERSON_SCOPE.PERSON_ID)
                                        .from(PERSON_SCOPE)
                                        .where(works(scope, today))))
                .orderBy(
                        CONSENT.WITHDRAWN_ON.asc().nullsLast(),
                        CONSENT.ENDS_ON.asc().nullsLast(),
                        CONSENT.GIVEN_ON)
                .forEach(row -> {
                    var consent = consent(row);
                    consents.add(consent);
                    editions.put(consent.id(), row.get(CONSENT_TEXT.EDITION));
                });
        var last = new HashMap<PersonId, Consent>();
        for (var consent : consents) last.put(consent.person(), consent);
        return db.selectDistinct(
                        PERSON_.ID, PERSON_.FAMILY_NAME, PERSON_.GIVEN_NAME, PERSON_.PATRONYMIC)
                .from(PERSON_SCOPE)
                .join(PERSON_)
                .on(PERSON_.ID.eq(PERSON_SCOPE.PERSON_ID))
                .where(works(scope, today))
                .orderBy(PERSON_.FAMILY_NAME, PERSON_.GIVEN_NAME, PERSON_.ID)
                .fetch(row -> {
                    var person = new PersonId(row.value1());
                    var consent = last.get(person);
                    var full = String.join(" ", row.value2(), row.value3(), row.value4()).strip();
                    return new ConsentLine(
                            person,
                            full,
                            consent,
                            consent == null ? 0 : editions.getOrDefault(consent.id(), 0),
                            consent != null && consent.inForceOn(today));
                });
    }

    private static Condition works(String scope, LocalDate today) {
        return PERSON_SCOPE
                .SCOPE
                .startsWith(scope)
                .and(PERSON_SCOPE.STARTS_ON.le(today))
                .and(PERSON_SCOPE.ENDS_ON.isNull().or(PERSON_SCOPE.ENDS_ON.ge(today)));
    }

    private static Condition inForce(LocalDate day) {
        return CONSENT.GIVEN_ON
                .le(day)
                .and(CONSENT.ENDS_ON.isNull().or(CONSENT.ENDS_ON.ge(day)))
                .and(CONSENT.WITHDRAWN_ON.isNull().or(CONSENT.WITHDRAWN_ON.gt(day)));
    }

    /** What a person gave, the newest first. */
    List<Consent> of(PersonId person) {
        return db.selectFrom(CONSENT)
                .where(CONSENT.PERSON_ID.eq(person.value()))
                .orderBy(CONSENT.GIVEN_ON.desc(), CONSENT.ID.desc())
                .fetch(ConsentRepository::consent);
    }

    Consent get(UUID id) {
        var found = db.selectFrom(CONSENT).where(CONSENT.ID.eq(id)).fetchOne();
        if (found == null) throw new NotFound("consent", id);
        return consent(found);
    }

    /** Whether somebody works at or under a path today: consents are kept of one's own people. */
    boolean worksHere(PersonId person, String scope, LocalDate today) {
        return db.fetchExists(
                db.selectOne()
                        .from(PERSON_SCOPE)
                        .where(PERSON_SCOPE.PERSON_ID.eq(person.value()))
                        .and(works(scope, today)));
    }

    /**
     * @return whether it is new; the same text is consented to once
     */
    boolean insert(Consent consent, LocalDate today) {
        var known =
                db.fetchExists(
                        CONSENT,
                        CONSENT.PERSON_ID
                                .eq(consent.person().value())
                                .and(CONSENT.TEXT_ID.eq(consent.text()))
                                .and(inForce(today)));
        return !known
                && db.insertInto(CONSENT)
                                .set(CONSENT.ID, consent.id())
                                .set(CONSENT.SCOPE, consent.scope())
                                .set(CONSENT.PERSON_ID, consent.person().value())
                                .set(CONSENT.TEXT_ID, consent.text())
                                .set(CONSENT.CHANNEL, consent.channel().name())
                                .set(CONSENT.NUMBER, consent.number())
                                .set(CONSENT.GIVEN_ON, consent.givenOn())
                                .set(CONSENT.ENDS_ON, consent.endsOn())
                                .onConflictDoNothing()
                                .execute()
                        == 1;
    }

    void withdraw(Consent consent) {
        var changed =
                db.update(CONSENT)
                        .set(CONSENT.WITHDRAWN_ON, consent.withdrawnOn())
                        .set(CONSENT.WITHDRAWAL, consent.withdrawal())
                        .set(CONSENT.VERSION, consent.version() + 1)
                        .where(CONSENT.ID.eq(consent.id()))
                        .and(CONSENT.VERSION.eq(consent.version()))
                        .execute();
        if (changed != 1) throw new StaleRecord("consent", consent.id());
    }

    /** Rows that point at whoever asks, by the table they lie in. */
    List<KeptFact> keptAboutMe() {
        return db.selectFrom(KEPT_ABOUT_ME.call())
                .fetch(row -> new KeptFact(row.getPlace(), row.getFact().data()));
    }

    private static Consent consent(Record row) {
        return new Consent(
                row.get(CONSENT.ID),
                row.get(CONSENT.SCOPE),
                new PersonId(row.get(CONSENT.PERSON_ID)),
                row.get(CONSENT.TEXT_ID),
                Channel.valueOf(row.get(CONSENT.CHANNEL)),
                row.get(CONSENT.NUMBER),
                row.get(CONSENT.GIVEN_ON),
                nullable(row, CONSENT.ENDS_ON),
                nullable(row, CONSENT.WITHDRAWN_ON),
                row.get(CONSENT.WITHDRAWAL),
                row.get(CONSENT.VERSION));
    }

    private static @Nullable LocalDate nullable(Record row, Field<LocalDate> day) {
        return row.get(day);
    }
}
