package opora.roadmap.internal.letter;

import static opora.shared.Permission.ROADMAP_ANSWER;
import static opora.shared.Permission.ROADMAP_ANSWER_UNIT;
import static opora.shared.Permission.ROADMAP_EDIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import opora.access.AccessApi;
import opora.access.Hat;
import opora.person.PersonApi;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/** Who reads of what in a municipality: heads of units, people, those who decide (адресаты). */
final class Readers {

    private final Map<UnitId, List<Hat>> heads = new HashMap<>();
    private final Map<PersonId, Hat> own = new HashMap<>();
    private final Map<PersonId, Hat> deciders = new HashMap<>();
    private final Map<PersonId, Boolean> stillHere = new HashMap<>();
    private final Predicate<PersonId> here;

    private Readers(List<Hat> hats, Predicate<PersonId> works) {
        here = works;
        for (var hat : hats) {
            stillHere.put(hat.person(), true);
            var may = hat.role().permissions();
            if (may.contains(ROADMAP_EDIT)) deciders.putIfAbsent(hat.person(), hat);
            if (may.contains(ROADMAP_ANSWER)) own.putIfAbsent(hat.person(), hat);
            if (may.contains(ROADMAP_ANSWER_UNIT) && !may.contains(ROADMAP_EDIT))
                heads.computeIfAbsent(hat.unit(), _ -> new ArrayList<>()).add(hat);
        }
    }

    /**
     * A unit without a head of its own is spoken for by the methodists who work there.
     *
     * @param units that are asked for something
     */
    static Readers of(Viewer viewer, AccessApi access, PersonApi people, Set<UnitId> units) {
        var readers =
                new Readers(access.hats(viewer), one -> !people.workplaces(viewer, one).isEmpty());
        var headless = new HashSet<>(units);
        headless.removeAll(readers.heads.keySet());
        for (var placed : people.working(viewer, headless)) {
            var hat = readers.deciders.get(placed.person().id());
            if (hat != null)
                readers.heads
                        .computeIfAbsent(placed.place().unit(), _ -> new ArrayList<>())
                        .add(hat);
        }
        return readers;
    }

    /** Those a date is laid on, each in the hat that sees it. */
    List<Hat> of(DueLine line) {
        if (line.person() != null) {
            var hat = own.get(new PersonId(line.person()));
            return hat == null ? List.of() : List.of(hat);
        }
        return line.unit() == null
                ? List.of()
                : heads.getOrDefault(new UnitId(line.unit()), List.of());
    }

    Set<PersonId> deciders() {
        return deciders.keySet();
    }

    /** Whoever controls the act, while he works or has a role here. */
    @Nullable PersonId controller(DueLine line) {
        if (line.controller() == null) return null;
        var person = new PersonId(line.controller());
        return stillHere.computeIfAbsent(person, here::test) ? person : null;
    }
}
