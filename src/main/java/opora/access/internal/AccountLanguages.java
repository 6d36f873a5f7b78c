package opora.access.internal;

import static db.access.Tables.FIND_LANGUAGES;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import opora.notice.Languages;
import opora.shared.PersonId;
import opora.shared.web.Language;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells the post in which language people read: it stands below this module and cannot ask. */
@Component
class AccountLanguages implements Languages {

    private final DSLContext db;

    AccountLanguages(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<PersonId, Language> of(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return db.selectFrom(FIND_LANGUAGES.call(ids))
                .fetchMap(
                        row -> new PersonId(row.getPersonId()),
                        row -> Language.tagged(row.getLanguage()));
    }
}
