package opora.person.internal;

import static db.person.Tables.DIFFERENT;
import static db.person.Tables.FIND_TWINS;
import static db.person.Tables.MERGE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import opora.person.ChosenFields;
import opora.person.Different;
import opora.person.PersonMerge;
import opora.person.TwinReason;
import opora.person.Twins;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** SQL of merging: the database's procedures do the work, since it goes past the policies. */
@Repository
class MergeRepository {

    private final DSLContext db;

    MergeRepository(DSLContext db) {
        this.db = db;
    }

    List<Twins> twins(int most) {
        return db.selectFrom(FIND_TWINS.call(most))
                .fetch(row ->
                        new Twins(
                                new PersonId(row.getFirstId()),
                                new PersonId(row.getSecondId()),
                                TwinReason.valueOf(row.getReason()),
                                row.getSure(),
                                row.getNumbersDiffer()));
    }

    /** Path over every place of these people. */
    String over(PersonId first, PersonId second) {
        return said("person.path_over(array[{0}, {1}])", first.value(), second.value());
    }

    String calledAbove(String path) {
        return said("person.called_above({0})", path);
    }

    boolean reached(PersonId person) {
        return Boolean.TRUE.equals(db.fetchValue("select person.reached({0})", person.value()));
    }

    void tellApart(Viewer viewer, PersonId first, PersonId second) {
        var person = viewer.person();
        db.insertInto(DIFFERENT)
                .set(DIFFERENT.ID, Ids.next())
                .set(DIFFERENT.SCOPE, viewer.scope())
                .set(DIFFERENT.FIRST_ID, first.value())
                .set(DIFFERENT.SECOND_ID, second.value())
                .set(DIFFERENT.SAID_BY, person == null ? null : person.value())
                .onConflictDoNothing()
                .execute();
    }

    List<Different> toldApart(int most) {
        return db.selectFrom(DIFFERENT)
                .orderBy(DIFFERENT.SAID_AT.desc(), DIFFERENT.ID)
                .limit(most)
                .fetch(row ->
                        new Different(
                                row.getId(),
                                new PersonId(row.getFirstId()),
                                new PersonId(row.getSecondId()),
                                row.getSaidAt()));
    }

    void forget(UUID id) {
        if (db.deleteFrom(DIFFERENT).where(DIFFERENT.ID.eq(id)).execute() == 0)
            throw new NotFound("Different", id);
    }

    /** Written beside every line of the journal from now on. */
    void ground(String act) {
        db.fetch("select set_config('opora.ground', {0}, true)", act);
    }

    /** Empty, or the path the hat does not reach. */
    String begin(UUID merge, PersonId kept, PersonId gone, String act) {
        return said(
                "person.begin_merge({0}, {1}, {2}, {3})", merge, kept.value(), gone.value(), act);
    }

    void choose(PersonMerge merge, ChosenFields chosen) {
        db.fetch(
                "select person.choose_fields({0}, {1}, {2}, {3}, {4}, {5})",
                merge.kept().value(),
                merge.gone().value(),
                chosen.name(),
                chosen.contact(),
                chosen.birth(),
                chosen.number());
    }

    /** Empty, or the table whose periods do not go together. */
    String carryOver(UUID merge) {
        return said("person.carry_over({0})", merge);
    }

    void finish(UUID merge) {
        db.fetch("select person.finish_merge({0})", merge);
    }

    /** Empty, or what leans on it. */
    String undo(UUID merge, String reason) {
        return said("person.unmerge({0}, {1})", merge, reason);
    }

    Optional<PersonMerge> find(UUID id) {
        return db.selectFrom(MERGE).where(MERGE.ID.eq(id)).fetchOptional(MergeRepository::merge);
    }

    List<PersonMerge> merges(int most) {
        return db.selectFrom(MERGE)
                .orderBy(MERGE.MADE_AT.desc(), MERGE.ID)
                .limit(most)
                .fetch(MergeRepository::merge);
    }

    Optional<PersonId> survivor(PersonId gone) {
        return Optional.ofNullable((UUID) db.fetchValue("select person.now_is({0})", gone.value()))
                .map(PersonId::new);
    }

    /** What a function of the database answers; empty for nothing. */
    private String said(String call, Object... values) {
        return Objects.requireNonNullElse((String) db.fetchValue("select " + call, values), "");
    }

    private static PersonMerge merge(Record row) {
        var by = row.get(MERGE.MADE_BY);
        var undone = row.get(MERGE.UNDONE_AT);
        return new PersonMerge(
                row.get(MERGE.ID),
                new PersonId(row.get(MERGE.KEPT_ID)),
                new PersonId(row.get(MERGE.GONE_ID)),
                row.get(MERGE.KEPT_NAME),
                row.get(MERGE.GONE_NAME),
                row.get(MERGE.ACT),
                by == null ? null : new PersonId(by),
                row.get(MERGE.MADE_AT),
                undone,
                row.get(MERGE.UNDO_REASON));
    }
}
