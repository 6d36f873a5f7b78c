package opora.staff.internal.confirm;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import opora.notice.NoticeApi;
import opora.notice.Reminded;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** «Напомнить»: a letter now to those who owe a confirmation; it is their letter of the day. */
@Service
class RemindSchools {

    private final ListChecks checks;
    private final Asked asked;
    private final CheckLetters letters;
    private final NoticeApi notices;
    private final PersonApi people;

    RemindSchools(
            ListChecks checks,
            Asked asked,
            CheckLetters letters,
            NoticeApi notices,
            PersonApi people) {
        this.checks = checks;
        this.asked = asked;
        this.letters = letters;
        this.notices = notices;
        this.people = people;
    }

    /**
     * @param unit one organisation; null for all who owe
     * @return what became of each; empty when there is nobody to write to
     */
    @Transactional
    public Map<Person, Reminded> remind(Viewer viewer, UUID id, @Nullable UUID unit) {
        var check = checks.own(viewer, id);
        check.mustBeOpen();
        var today = asked.today(viewer);
        var owing =
                asked.lines(viewer, check, today).stream()
                        .filter(line -> line.state().owes())
                        .filter(line -> unit == null || line.unit().id().value().equals(unit))
                        .toList();
        var told = notices.remind(viewer, letters.of(viewer, check, owing, today));
        var found = new HashMap<Person, Reminded>();
        people.people(viewer, told.keySet())
                .forEach((person, known) -> found.put(known, fate(told, person)));
        return found;
    }

    private static Reminded fate(
            Map<opora.shared.PersonId, Reminded> told, opora.shared.PersonId person) {
        return told.getOrDefault(person, Reminded.HAD_LETTER);
    }
}
