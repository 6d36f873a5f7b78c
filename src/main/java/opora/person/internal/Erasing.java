package opora.person.internal;

import static db.person.Tables.PERSON_;
import static db.person.Tables.PERSON_SCOPE;
import static opora.shared.Permission.PEOPLE_EDIT;
import static opora.shared.Permission.PEOPLE_PRIVATE;
import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.journal.JournalApi;
import opora.person.ErasureApi;
import opora.person.PersonErasing;
import opora.person.PersonName;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a person by act: the other modules first, the name last, then the journal's words. */
@Service
@Transactional
class Erasing implements ErasureApi {

    private final DSLContext db;
    private final JournalApi journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasing(DSLContext db, JournalApi journal, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Gone> gone(Viewer viewer, LocalDate before, int most) {
        viewer.require(PEOPLE_EDIT);
        viewer.require(PEOPLE_PRIVATE);
        var last = max(PERSON_SCOPE.ENDS_ON);
        return db.select(
                        PERSON_.ID,
                        PERSON_.FAMILY_NAME,
                        PERSON_.GIVEN_NAME,
                        PERSON_.PATRONYMIC,
                        last)
                .from(PERSON_SCOPE)
                .join(PERSON_)
                .on(PERSON_.ID.eq(PERSON_SCOPE.PERSON_ID))
                .where(PERSON_SCOPE.SCOPE.ge(viewer.scope()))
                .and(PERSON_SCOPE.SCOPE.lt(Scopes.end(viewer.scope())))
                .and(PERSON_.GIVEN_NAME.ne("").or(PERSON_.FAMILY_NAME.notLike("%№%")))
                .groupBy(PERSON_.ID)
                .having(
                        DSL.condition(boolAnd(PERSON_SCOPE.ENDS_ON.isNotNull()))
                                .and(last.lt(before)))
                .orderBy(last, PERSON_.ID)
                .limit(DSL.inline(most))
                .fetch(row ->
                        new Gone(
                                new PersonId(row.value1()),
                                new PersonName(row.value2(), row.value3(), row.value4()),
                                row.value5()));
    }

    @Override
    public boolean onlyHere(Viewer viewer, PersonId person) {
        return Boolean.TRUE.equals(
                db.fetchValue("select person.only_here({0})", val(person.value())));
    }

    @Override
    public void check(Viewer viewer, PersonId person) {
        viewer.require(PEOPLE_EDIT);
        viewer.require(PEOPLE_PRIVATE);
        var here =
                db.fetchExists(
                        PERSON_SCOPE,
                        PERSON_SCOPE
                                .PERSON_ID
                                .eq(person.value())
                                .and(PERSON_SCOPE.SCOPE.ge(viewer.scope()))
                                .and(PERSON_SCOPE.SCOPE.lt(Scopes.end(viewer.scope()))));
        if (!here) throw new NotFound("Person", person);
        if (person.equals(viewer.person())) throw new RuleViolation("erasure.self");
        if (!erasable(viewer, person)) throw new RuleViolation("erasure.employed");
    }

    @Override
    public PersonId erase(Viewer viewer, PersonId person, String act) {
        check(viewer, person);
        var whole = onlyHere(viewer, person);
        var nobody = new PersonId(Ids.next());
        var today = today(viewer);
        var merged = whole ? mergedInto(person) : List.<PersonId>of();
        if (!whole)
            db.insertInto(PERSON_)
                    .set(PERSON_.ID, nobody.value())
                    .set(PERSON_.FAMILY_NAME, act)
                    .execute();
        events.publishEvent(new PersonErasing(person, nobody, today));
        db.execute(
                "select person.erase({0}, {1}, {2}, {3})",
                val(person.value()), val(nobody.value()), val(act), val(today));
        journal.forget(viewer, person, act);
        for (var card : merged) journal.forget(viewer, card, act);
        return whole ? person : nobody;
    }

    /** Cards that became this one: they say who he was as well. */
    private List<PersonId> mergedInto(PersonId person) {
        return db
                .fetchValues(
                        "select card from unnest(person.merged_into({0})) card",
                        val(person.value()))
                .stream()
                .map(card -> new PersonId((UUID) card))
                .toList();
    }

    private boolean erasable(Viewer viewer, PersonId person) {
        return Boolean.TRUE.equals(
                Objects.requireNonNull(
                        db.fetchValue(
                                "select person.erasable({0}, {1})",
                                val(person.value()), val(today(viewer)))));
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
