package opora.staff.internal.proposal;

import static db.staff.Tables.PROPOSAL;

import db.staff.tables.records.ProposalRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import opora.shared.Scopes;
import opora.shared.StaleRecord;
import opora.staff.internal.proposal.Proposal.Act;
import opora.staff.internal.proposal.Proposal.State;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Proposals of people, of one person and of those who work somewhere. */
@Repository
class ProposalRepository {

    private static final int SHOWN = 100;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final DSLContext db;

    ProposalRepository(DSLContext db) {
        this.db = db;
    }

    void insert(Proposal one) {
        db.insertInto(PROPOSAL)
                .set(PROPOSAL.ID, one.id())
                .set(PROPOSAL.SCOPE, one.scope())
                .set(PROPOSAL.UNIT_ID, one.unit())
                .set(PROPOSAL.PERSON_ID, one.person())
                .set(PROPOSAL.ABOUT, one.about().name())
                .set(PROPOSAL.ACT, one.act().name())
                .set(PROPOSAL.ROW_ID, one.row())
                .set(PROPOSAL.SAID, json(one.said()))
                .set(PROPOSAL.STOOD, json(one.stood()))
                .set(PROPOSAL.WORDS, one.words())
                .set(PROPOSAL.FILE_ID, one.file())
                .set(PROPOSAL.PROPOSED_AT, one.at())
                .execute();
    }

    void update(Proposal one) {
        var rows =
                db.update(PROPOSAL)
                        .set(PROPOSAL.STATE, one.state().name())
                        .set(PROPOSAL.DECIDED_BY, one.decidedBy())
                        .set(PROPOSAL.DECIDED_AT, one.decidedAt())
                        .set(PROPOSAL.REASON, one.reason())
                        .set(PROPOSAL.RESULT_ID, one.result())
                        .set(PROPOSAL.VERSION, one.version() + 1)
                        .where(PROPOSAL.ID.eq(one.id()))
                        .and(PROPOSAL.VERSION.eq(one.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Proposal", one.id());
    }

    void seen(UUID person, Instant at) {
        db.update(PROPOSAL)
                .set(PROPOSAL.SEEN_AT, at)
                .where(PROPOSAL.PERSON_ID.eq(person))
                .and(PROPOSAL.SEEN_AT.isNull())
                .and(PROPOSAL.DECIDED_AT.isNotNull())
                .execute();
    }

    Optional<Proposal> find(UUID id) {
        return db.selectFrom(PROPOSAL)
                .where(PROPOSAL.ID.eq(id))
                .fetchOptional(ProposalRepository::proposal);
    }

    /** What a person proposed, the latest first. */
    List<Proposal> of(UUID person) {
        return fetch(PROPOSAL.PERSON_ID.eq(person), 30);
    }

    /** What waits for a decision at or under a path. */
    List<Proposal> waiting(String scope) {
        return fetch(waitingIn(scope), SHOWN);
    }

    /** The same of many people by what is asked of them; for counts. */
    Map<String, Integer> waitingByPath(String scope) {
        return db.select(PROPOSAL.SCOPE, org.jooq.impl.DSL.count())
                .from(PROPOSAL)
                .where(waitingIn(scope))
                .groupBy(PROPOSAL.SCOPE)
                .fetchMap(PROPOSAL.SCOPE, org.jooq.impl.DSL.count());
    }

    private static Condition waitingIn(String scope) {
        return PROPOSAL.SCOPE
                .ge(scope)
                .and(PROPOSAL.SCOPE.lt(Scopes.end(scope)))
                .and(PROPOSAL.STATE.eq(State.WAITING.name()));
    }

    List<Proposal> fetch(Condition where, int most) {
        return db.selectFrom(PROPOSAL)
                .where(where)
                .orderBy(PROPOSAL.PROPOSED_AT.desc(), PROPOSAL.ID.desc())
                .limit(most)
                .fetch(ProposalRepository::proposal);
    }

    private static JSONB json(Said said) {
        return JSONB.jsonb(JSON.writeValueAsString(said.fields()));
    }

    private static Said said(JSONB json) {
        return new Said(JSON.readValue(json.data(), FIELDS));
    }

    private static Proposal proposal(ProposalRecord row) {
        return new Proposal(
                row.getId(),
                row.getScope(),
                row.getUnitId(),
                row.getPersonId(),
                About.valueOf(row.getAbout()),
                Act.valueOf(row.getAct()),
                row.getRowId(),
                said(row.getSaid()),
                said(row.getStood()),
                row.getWords(),
                row.getFileId(),
                State.valueOf(row.getState()),
                row.getProposedAt(),
                row.getDecidedBy(),
                row.getDecidedAt(),
                row.getReason(),
                row.getResultId(),
                row.getSeenAt(),
                row.getVersion());
    }
}
