package opora.staff.internal.registry;

import static db.staff.Tables.SAVED_LIST;
import static opora.shared.Permission.PEOPLE_READ;

import java.util.List;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists a person keeps for himself: a name and the address that makes them. */
@Service
@Transactional
public class SavedLists {

    private static final int LONGEST = 80;
    private static final int MOST = 30;

    private final DSLContext db;

    SavedLists(DSLContext db) {
        this.db = db;
    }

    public record Line(UUID id, String name, String address) {}

    List<Line> of(Viewer viewer) {
        var who = viewer.person();
        if (who == null) return List.of();
        return db.selectFrom(SAVED_LIST)
                .where(SAVED_LIST.PERSON_ID.eq(who.value()))
                .and(SAVED_LIST.SCOPE.eq(viewer.scope()))
                .orderBy(SAVED_LIST.NAME)
                .limit(MOST)
                .fetch(row -> new Line(row.getId(), row.getName(), row.getAddress()));
    }

    void keep(Viewer viewer, String name, PeopleFilter filter) {
        viewer.require(PEOPLE_READ);
        var said = name.strip();
        if (said.isEmpty()) throw new RuleViolation("people.saved.name");
        db.insertInto(SAVED_LIST)
                .set(SAVED_LIST.ID, Ids.next())
                .set(SAVED_LIST.PERSON_ID, viewer.actor().value())
                .set(SAVED_LIST.SCOPE, viewer.scope())
                .set(SAVED_LIST.NAME, said.length() > LONGEST ? said.substring(0, LONGEST) : said)
                .set(SAVED_LIST.ADDRESS, "/people" + filter.from("").query())
                .execute();
    }

    void remove(Viewer viewer, UUID id) {
        viewer.require(PEOPLE_READ);
        if (db.deleteFrom(SAVED_LIST).where(SAVED_LIST.ID.eq(id)).execute() == 0)
            throw new NotFound("SavedList", id);
    }
}
