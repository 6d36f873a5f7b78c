package opora.person.internal;

import static db.person.Tables.FIND_PEOPLE;

import java.util.List;
import opora.person.PersonApi;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.Viewer;
import opora.shared.search.Found;
import opora.shared.search.SearchSource;
import opora.shared.search.SearchWords;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People by name, with slips of the finger. */
@Component
class PersonSearch implements SearchSource {

    private final DSLContext db;
    private final PersonApi people;

    PersonSearch(DSLContext db, PersonApi people) {
        this.db = db;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Viewer viewer, SearchWords words, int most) {
        if (!viewer.may(Permission.PEOPLE_READ)) return List.of();
        var ids =
                db.selectFrom(FIND_PEOPLE.call(words.typed(), most))
                        .fetch(row -> new PersonId(row.getId()));
        var known = people.people(viewer, ids);
        return ids.stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(one ->
                        new Found(
                                Found.Group.PERSON,
                                one.name().full(),
                                one.email(),
                                "/people/" + one.id()))
                .toList();
    }
}
