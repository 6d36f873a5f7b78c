package opora.document.internal.circulation;

import java.util.List;
import opora.document.Circulated;
import opora.person.PlacedPerson;
import org.jspecify.annotations.Nullable;

/**
 * A circulation with its documents; who has become acquainted, for who sent it.
 *
 * @param things documents the viewer may open
 * @param sends the viewer sent it, or stands where it was sent from
 * @param only the state it is narrowed to; null for all
 * @param self how the viewer himself stands; null when he is not asked
 * @param unit how his organisation stands, when he speaks for it
 * @param words by which people were looked for
 * @param found who was found by them
 */
public record CirculationPage(
        Circulation circulation,
        List<Circulated> things,
        boolean sends,
        List<UnitLine> units,
        List<PersonLine> people,
        @Nullable AcquaintState only,
        @Nullable PersonLine self,
        @Nullable UnitLine unit,
        String words,
        List<PlacedPerson> found) {

    public List<UnitLine> shownUnits() {
        return units.stream().filter(one -> only == null || one.state() == only).toList();
    }

    public List<PersonLine> shownPeople() {
        return people.stream().filter(one -> only == null || one.state() == only).toList();
    }

    public int count(AcquaintState state) {
        return (int)
                (units.stream().filter(one -> one.state() == state).count()
                        + people.stream().filter(one -> one.state() == state).count());
    }

    public int all() {
        return units.size() + people.size();
    }

    public int done() {
        return count(AcquaintState.DONE) + count(AcquaintState.DONE_LATE);
    }

    public boolean owing() {
        return units.stream().anyMatch(one -> one.state().owes())
                || people.stream().anyMatch(one -> one.state().owes());
    }

    /** Inside the organisations, where it goes that far. */
    public int expected() {
        return units.stream().mapToInt(UnitLine::expected).sum();
    }

    public int acquainted() {
        return units.stream().mapToInt(UnitLine::acquainted).sum();
    }
}
