package opora.notice;

import java.util.Collection;
import java.util.Map;
import opora.shared.PersonId;
import opora.shared.web.Language;

/** In which language people read (язык писем); whoever is absent reads Russian. */
public interface Languages {

    Map<PersonId, Language> of(Collection<PersonId> people);
}
