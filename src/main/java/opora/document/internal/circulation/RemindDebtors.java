package opora.document.internal.circulation;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.document.internal.circulation.Addressees.Standing;
import opora.notice.NoticeApi;
import opora.notice.Reminded;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** «Напомнить»: a letter now to those who have not become acquainted, their letter of the day. */
@Service
class RemindDebtors {

    private final Circulations circulations;
    private final Addressees addressees;
    private final CirculationLetters letters;
    private final NoticeApi notices;
    private final PersonApi people;

    RemindDebtors(
            Circulations circulations,
            Addressees addressees,
            CirculationLetters letters,
            NoticeApi notices,
            PersonApi people) {
        this.circulations = circulations;
        this.addressees = addressees;
        this.letters = letters;
        this.notices = notices;
        this.people = people;
    }

    /**
     * @param who an organisation or a person; null for all who owe
     * @return what became of each; empty when there is nobody to write to
     */
    @Transactional
    public Map<Person, Reminded> remind(Viewer viewer, UUID id, @Nullable UUID who) {
        var one = circulations.own(viewer, id);
        one.mustBeOpen();
        var today = circulations.today(viewer);
        var all = addressees.of(viewer, one, today);
        var told = notices.remind(viewer, letters.of(viewer, one, only(all, who), today));
        return people.people(viewer, told.keySet()).values().stream()
                .collect(
                        toMap(
                                person -> person,
                                person -> told.getOrDefault(person.id(), Reminded.HAD_LETTER)));
    }

    private static Standing only(Standing all, @Nullable UUID who) {
        if (who == null) return all;
        return new Standing(
                all.units().stream().filter(one -> one.unit().id().value().equals(who)).toList(),
                List.of(),
                all.everybody().stream().filter(one -> one.who().person().equals(who)).toList());
    }
}
