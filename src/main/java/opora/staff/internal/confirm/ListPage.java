package opora.staff.internal.confirm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opora.person.Person;
import opora.shared.PersonId;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The list of one organisation as it is checked.
 *
 * @param digest of the list as it is shown: what is confirmed is what was seen
 * @param confirms the viewer speaks for the organisation
 * @param corrects the viewer may change its people
 * @param names those who confirmed
 */
public record ListPage(
        ListCheck check,
        Unit unit,
        List<DoubtedLine> lines,
        String digest,
        List<Confirmation> confirmations,
        ListState state,
        boolean confirms,
        boolean corrects,
        boolean adds,
        LocalDate today,
        Map<PersonId, Person> names) {

    public ListPage {
        lines = List.copyOf(lines);
        confirmations = List.copyOf(confirmations);
        names = Map.copyOf(names);
    }

    public long doubted() {
        return lines.stream().filter(one -> !one.doubts().isEmpty()).count();
    }

    public long doubted(ListDoubt doubt) {
        return lines.stream().filter(one -> one.doubts().contains(doubt)).count();
    }

    public @Nullable Confirmation last() {
        return confirmations.isEmpty() ? null : confirmations.getLast();
    }

    /** Nothing has become different since: there is nothing to confirm. */
    public boolean upToDate() {
        var last = last();
        return last != null && last.digest().equals(digest);
    }

    public String name(Confirmation one) {
        var person = names.get(new PersonId(one.person()));
        return person == null ? "" : person.name().brief();
    }
}
