package opora.staff.internal.registry;

import static java.util.stream.Collectors.toMap;
import static opora.shared.Permission.FACT_READ;
import static opora.shared.Permission.PEOPLE_ADD;
import static opora.shared.Permission.PEOPLE_EDIT;
import static opora.shared.Permission.PEOPLE_PRIVATE;
import static opora.shared.Permission.PEOPLE_READ;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.web.Ui;
import opora.staff.internal.Standings;
import opora.staff.internal.transfer.Arrivals;
import opora.territory.TerritoryApi;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registry of people under the viewer's unit. */
@Service
@Transactional(readOnly = true)
public class Registry {

    private static final int PAGE = 50;
    private static final int SHEET = 100_000;

    private final PeopleRepository people;
    private final PeopleCounts counting;
    private final SavedLists saved;
    private final Standings standings;
    private final TerritoryApi territory;
    private final Arrivals arrivals;

    Registry(
            PeopleRepository people,
            PeopleCounts counting,
            SavedLists saved,
            Standings standings,
            TerritoryApi territory,
            Arrivals arrivals) {
        this.arrivals = arrivals;
        this.people = people;
        this.counting = counting;
        this.saved = saved;
        this.standings = standings;
        this.territory = territory;
    }

    PeoplePage page(Viewer viewer, PeopleFilter asked, Ui ui) {
        viewer.require(PEOPLE_READ);
        var today = standings.today(viewer);
        var facets = facets(viewer);
        var filter = asked.only(facets);
        var counts = counting.counts(filter, today, null, facets);
        var slips = counts.all() == 0 && !filter.words().tooShort();
        var alike = slips ? people.alike(filter) : null;
        if (slips) counts = counting.counts(filter, today, alike, facets);
        var lines = people.lines(viewer, filter, today, alike, PAGE + 1);
        var more = lines.size() > PAGE;
        var shown = more ? lines.subList(0, PAGE) : lines;
        var units = units(viewer, shown, counts.by().getOrDefault(Facet.UNIT, Map.of()).keySet());
        UnaryOperator<String> unitName = id -> units.getOrDefault(uuid(id), "");
        return new PeoplePage(
                filter,
                shown,
                new FacetLinks(filter, ui, unitName).all(counts.by(), facets),
                counts.all(),
                slips && counts.all() > 0,
                more ? "/people" + filter.from(shown.getLast().key()).query() : null,
                units,
                saved.of(viewer),
                viewer.may(PEOPLE_ADD),
                viewer.may(PEOPLE_EDIT) && viewer.may(PEOPLE_PRIVATE),
                viewer.may(PEOPLE_EDIT) ? arrivals.waiting(viewer) : -1);
    }

    /** Everybody whom the page would show, for a file. */
    public List<PeopleLine> whole(Viewer viewer, PeopleFilter asked) {
        return first(viewer, asked, SHEET);
    }

    /** No more than so many of them. */
    public List<PeopleLine> first(Viewer viewer, PeopleFilter asked, int most) {
        viewer.require(PEOPLE_READ);
        var filter = asked.only(facets(viewer));
        var today = standings.today(viewer);
        var lines = people.lines(viewer, filter.from(""), today, null, most);
        return lines.isEmpty() && !filter.words().tooShort()
                ? people.lines(viewer, filter.from(""), today, people.alike(filter), most)
                : lines;
    }

    public Map<UUID, String> units(Viewer viewer, List<PeopleLine> lines) {
        return units(viewer, lines, Set.of());
    }

    private Map<UUID, String> units(Viewer viewer, List<PeopleLine> lines, Set<String> others) {
        var ids = new HashSet<UnitId>();
        for (var line : lines) for (var job : line.jobs()) ids.add(new UnitId(job.unit()));
        for (var other : others) ids.add(new UnitId(UUID.fromString(other)));
        return territory.units(viewer, ids).values().stream()
                .collect(toMap(unit -> unit.id().value(), unit -> unit.called()));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }

    /** A school has no use for a choice of schools; ages are for those who may see birth dates. */
    private static List<Facet> facets(Viewer viewer) {
        return Arrays.stream(Facet.values())
                .filter(facet -> !facet.byAge() || viewer.may(PEOPLE_PRIVATE))
                .filter(facet -> !facet.ofFacts() || viewer.may(FACT_READ))
                .toList();
    }
}
