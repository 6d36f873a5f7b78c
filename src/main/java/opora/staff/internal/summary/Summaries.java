package opora.staff.internal.summary;

import static java.util.stream.Collectors.groupingBy;
import static opora.shared.Permission.FACT_READ;
import static opora.shared.Permission.PEOPLE_PRIVATE;
import static opora.shared.Permission.PEOPLE_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.PersonId;
import opora.shared.SmallGroups;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.Standings;
import opora.territory.TerritoryApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts people by organisations on any day, from the same facts as their cards. */
@Service
@Transactional(readOnly = true)
class Summaries {

    private final SummaryPeople there;
    private final Standings standings;
    private final PersonApi people;
    private final TerritoryApi territory;

    Summaries(SummaryPeople there, Standings standings, PersonApi people, TerritoryApi territory) {
        this.there = there;
        this.standings = standings;
        this.people = people;
        this.territory = territory;
    }

    SummaryPage page(Viewer viewer, @Nullable LocalDate asked) {
        viewer.require(PEOPLE_READ);
        var day = asked == null ? standings.today(viewer) : asked;
        var asGroups = agesAsGroups(viewer);
        var groups = new ArrayList<>(groups(viewer));
        if (asGroups) groups.add(SummaryKey.Group.AGE);
        var keys = SummaryKey.of(groups);
        var found = there.on(viewer, day, groups.contains(SummaryKey.Group.AGE));
        var byUnit = found.stream().collect(groupingBy(SummaryPerson::unit));
        var names = territory.units(viewer, byUnit.keySet().stream().map(UnitId::new).toList());
        var rows = new ArrayList<SummaryPage.Row>();
        byUnit.forEach((unit, persons) -> {
            var known = names.get(new UnitId(unit));
            rows.add(
                    new SummaryPage.Row(
                            unit,
                            known == null ? "" : known.called(),
                            counts(keys, persons),
                            Set.of()));
        });
        rows.sort(Comparator.comparing(SummaryPage.Row::name));
        var total = new SummaryPage.Row(null, "", counts(keys, found), Set.of());
        if (asGroups) total = hideAges(rows, total);
        return new SummaryPage(day, keys, rows, total, asGroups);
    }

    /** Ages are told as groups to those who may not open birth dates. */
    private static boolean agesAsGroups(Viewer viewer) {
        return viewer.may(FACT_READ) && !viewer.may(PEOPLE_PRIVATE);
    }

    /**
     * Hides small groups of ages and what would give them away; the rows are changed in place.
     *
     * @return the last line
     */
    private static SummaryPage.Row hideAges(List<SummaryPage.Row> rows, SummaryPage.Row total) {
        var ages = SummaryKey.of(List.of(SummaryKey.Group.AGE));
        var lines = new ArrayList<>(rows);
        lines.add(total);
        var hidden =
                SmallGroups.ofTable(
                        lines.stream()
                                .map(row -> ages.stream().mapToInt(row::count).toArray())
                                .toArray(int[][]::new));
        for (int line = 0; line < lines.size(); line++) {
            var keys = EnumSet.noneOf(SummaryKey.class);
            for (int age = 0; age < ages.size(); age++)
                if (hidden[line][age]) keys.add(ages.get(age));
            lines.set(line, lines.get(line).hiding(keys));
        }
        for (int line = 0; line < rows.size(); line++) rows.set(line, lines.get(line));
        return lines.getLast();
    }

    /** Each person once, in however many jobs. */
    private static Map<SummaryKey, Integer> counts(
            List<SummaryKey> keys, List<SummaryPerson> persons) {
        var counts = new EnumMap<SummaryKey, Integer>(SummaryKey.class);
        for (var key : keys) {
            var counted = new HashSet<UUID>();
            for (var one : persons) if (key.counts(one)) counted.add(one.dossier().person());
            counts.put(key, counted.size());
        }
        return counts;
    }

    record Found(Person person, SummaryPerson one) {}

    /** The people behind one number. */
    List<Found> people(Viewer viewer, LocalDate day, @Nullable UUID unit, SummaryKey key) {
        viewer.require(PEOPLE_READ);
        if (!groups(viewer).contains(key.group())) throw new Forbidden("the column " + key);
        var counted = new LinkedHashMap<UUID, SummaryPerson>();
        for (var one : there.on(viewer, day, viewer.may(PEOPLE_PRIVATE)))
            if ((unit == null || one.unit().equals(unit)) && key.counts(one))
                counted.putIfAbsent(one.dossier().person(), one);
        var names = people.people(viewer, counted.keySet().stream().map(PersonId::new).toList());
        return counted.values().stream()
                .flatMap(one ->
                        Optional.ofNullable(names.get(new PersonId(one.dossier().person())))
                                .map(person -> new Found(person, one))
                                .stream())
                .sorted(Comparator.comparing(found -> found.person().name().full()))
                .toList();
    }

    /** Ages are for those who may see birth dates; the rest for those who may see facts. */
    private static List<SummaryKey.Group> groups(Viewer viewer) {
        var groups = new ArrayList<SummaryKey.Group>();
        groups.add(SummaryKey.Group.STAFF);
        if (viewer.may(FACT_READ))
            groups.addAll(
                    List.of(
                            SummaryKey.Group.EDUCATION,
                            SummaryKey.Group.CATEGORY,
                            SummaryKey.Group.EXPERIENCE));
        if (viewer.may(PEOPLE_PRIVATE)) groups.add(SummaryKey.Group.AGE);
        return groups;
    }

    Map<UUID, String> units(Viewer viewer, List<Found> found) {
        var names = new java.util.HashMap<UUID, String>();
        territory
                .units(
                        viewer,
                        found.stream().map(one -> new UnitId(one.one().unit())).distinct().toList())
                .forEach((id, unit) -> names.put(id.value(), unit.called()));
        return names;
    }
}
