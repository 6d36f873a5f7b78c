package opora.bench.country;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.staff.internal.rule.Rules;

/** Invents a country municipality by municipality; each has its own seed. */
final class Country {

    private final Connection database;
    private final Rules rules;
    private final String password;
    private final long seed;
    private final LocalDate today;
    private final CountryTables tables = new CountryTables();
    private final GivenNames names = new GivenNames();

    private int working;

    Country(Connection database, Rules rules, String password, long seed, LocalDate today) {
        this.database = database;
        this.rules = rules;
        this.password = password;
        this.seed = seed;
        this.today = today;
    }

    void invent(CountrySize size, UUID federation, String root, long part)
            throws SQLException, IOException {
        var regions = new Regions(size, tables, seed);
        var all = regions.make(federation, root, part);
        var hats = new Hats(tables, new Chance(seed, -2), password, today);
        hats.above(federation, root, "country");
        regions.each((id, scope) -> hats.above(id, scope, "region-" + scope.replace('.', '-')));
        Map<String, List<Place>> beside = new HashMap<>();
        for (var one : all) {
            var region = one.scope().substring(0, one.scope().indexOf('.', root.length()) + 1);
            beside.put(region, fill(one, beside.getOrDefault(region, List.of())));
            if (tables.full()) tables.flush(database);
        }
        tables.flush(database);
    }

    private List<Place> fill(Municipality one, List<Place> far) {
        var chance = new Chance(seed, one.number());
        var places = new Organisations(one, chance).make();
        var people = new Staffing(chance, names, today).people(places, far);
        var heads = new HashMap<UUID, Someone>();
        var hats = new Hats(tables, chance, password, today);
        var rows = new PersonRows(tables, chance, rules, today);
        for (var someone : people) {
            new Career(someone, chance, today).invent();
            rows.write(someone);
            var job = someone.last();
            if (job.endsOn() != null) continue;
            working++;
            if (job.post().first()) heads.put(job.place().id(), someone);
        }
        hats(hats, people, heads, places);
        var written = new PlaceRows(tables, chance, today);
        for (var place : places) {
            var head = heads.get(place.id());
            written.write(place, head == null ? "" : head.name.full());
        }
        return places;
    }

    private static void hats(
            Hats hats, List<Someone> people, Map<UUID, Someone> heads, List<Place> places) {
        for (var place : places) {
            var head = heads.get(place.id());
            if (head != null) hats.head(head, place);
        }
        for (var one : people)
            if (one.last().endsOn() == null && one.last().post().code().equals("METHODIST"))
                if (one.last().place().kind() == opora.territory.OrganisationKind.METHODICAL_CENTRE)
                    hats.methodist(one, one.last().place());
    }

    /** Those who have a job today. */
    int working() {
        return working;
    }

    CountryTables tables() {
        return tables;
    }
}
