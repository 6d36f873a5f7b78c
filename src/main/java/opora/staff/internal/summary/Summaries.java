package opora.staff.internal.summary;

import static db.staff.Tables.EMPLOYMENT;
import static java.util.stream.Collectors.groupingBy;
import static opora.shared.Permission.FACT_READ;
import static opora.shared.Permission.PEOPLE_PRIVATE;
import static opora.shared.Permission.PEOPLE_READ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import opora.person.Person;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.Dossiers;
import opora.staff.internal.Posts;
import opora.staff.internal.Standings;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.Standing;
import opora.territory.TerritoryApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts people by organisations on any day, from the same facts as their cards. */
@Service
@Transactional(readOnly = true)
class Summaries {

    private static final int BATCH = 5000;

    private final Dossiers dossiers;
    private final Standings standings;
    private final Posts posts;
    private final PersonApi people;
    private final TerritoryApi territory;

    Summaries(
            Dossiers dossiers,
            Standings standings,
            Posts posts,
            PersonApi people,
            TerritoryApi territory) {
        this.dossiers = dossiers;
        this.standings = standings;
        this.posts = posts;
        this.people = people;
        this.territory = territory;
    }

    SummaryPage page(Viewer viewer, @Nullable LocalDate asked) {
        viewer.require(PEOPLE_READ);
        var day = asked == null ? standings.today(viewer) : asked;
        var keys = SummaryKey.of(groups(viewer));
        var there = there(viewer, day);
        var byUnit = there.stream().collect(groupingBy(SummaryPerson::unit));
        var names = territory.units(viewer, byUnit.keySet().stream().map(UnitId::new).toList());
        var rows = new ArrayList<SummaryPage.Row>();
        byUnit.forEach((unit, persons) -> {
            var known = names.get(new UnitId(unit));
            rows.add(
                    new SummaryPage.Row(
                            unit, known == null ? "" : known.called(), counts(keys, persons)));
        });
        rows.sort(Comparator.comparing(SummaryPage.Row::name));
        return new SummaryPage(day, keys, rows, new SummaryPage.Row(null, "", counts(keys, there)));
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
        for (var one : there(viewer, day))
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

    private List<SummaryPerson> there(Viewer viewer, LocalDate day) {
        var jobs =
                dossiers
                        .employments(
                                EMPLOYMENT
                                        .SCOPE
                                        .ge(viewer.scope())
                                        .and(EMPLOYMENT.SCOPE.lt(Scopes.end(viewer.scope())))
                                        .and(EMPLOYMENT.STARTS_ON.le(day))
                                        .and(
                                                EMPLOYMENT
                                                        .ENDS_ON
                                                        .isNull()
                                                        .or(EMPLOYMENT.ENDS_ON.ge(day))))
                        .stream()
                        .collect(groupingBy(Employment::person));
        var rules = posts.rules();
        var there = new ArrayList<SummaryPerson>();
        var ids = List.copyOf(jobs.keySet());
        for (int from = 0; from < ids.size(); from += BATCH)
            for (var dossier :
                    dossiers.of(ids.subList(from, Math.min(ids.size(), from + BATCH))).values()) {
                var own = jobs.getOrDefault(dossier.person(), List.of());
                var scope = dossier.main(day).map(Employment::scope).orElse("");
                var standing = Standing.of(dossier, rules.at(scope), day);
                own.stream()
                        .collect(groupingBy(Employment::unit))
                        .forEach((unit, here) ->
                                there.add(new SummaryPerson(unit, day, dossier, here, standing)));
            }
        return there;
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
