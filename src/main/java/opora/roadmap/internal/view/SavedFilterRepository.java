package opora.roadmap.internal.view;

import static db.roadmap.Tables.SAVED_FILTER;
import static org.jooq.Records.mapping;

import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.view.MeasureList.SavedFilter;
import opora.shared.Ids;
import opora.shared.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Filters a person keeps for a page: his own rows only. */
@Repository
class SavedFilterRepository {

    private final DSLContext db;

    SavedFilterRepository(DSLContext db) {
        this.db = db;
    }

    List<SavedFilter> of(PersonId person, String path) {
        return db.select(SAVED_FILTER.ID, SAVED_FILTER.NAME, SAVED_FILTER.QUERY)
                .from(SAVED_FILTER)
                .where(SAVED_FILTER.PERSON_ID.eq(person.value()))
                .and(SAVED_FILTER.PATH.eq(path))
                .orderBy(SAVED_FILTER.NAME)
                .fetch(mapping(SavedFilter::new));
    }

    /** A name already taken gets the new query. */
    void keep(PersonId person, String path, String name, String query) {
        db.insertInto(SAVED_FILTER)
                .set(SAVED_FILTER.ID, Ids.next())
                .set(SAVED_FILTER.PERSON_ID, person.value())
                .set(SAVED_FILTER.PATH, path)
                .set(SAVED_FILTER.NAME, name)
                .set(SAVED_FILTER.QUERY, query)
                .onConflict(SAVED_FILTER.PERSON_ID, SAVED_FILTER.PATH, SAVED_FILTER.NAME)
                .doUpdate()
                .set(SAVED_FILTER.QUERY, query)
                .execute();
    }

    int drop(PersonId person, UUID id) {
        return db.deleteFrom(SAVED_FILTER)
                .where(SAVED_FILTER.ID.eq(id))
                .and(SAVED_FILTER.PERSON_ID.eq(person.value()))
                .execute();
    }
}
