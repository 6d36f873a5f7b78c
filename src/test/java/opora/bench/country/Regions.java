package opora.bench.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** The upper part of the tree: regions and municipalities of sizes as unlike as they are. */
final class Regions {

    private static final double SPREAD = 0.9;
    private static final double FEWER_IN_LARGE = 0.8;
    private static final int FEWEST = 8;
    private static final int FEWEST_PEOPLE = 90;

    private final CountrySize size;
    private final CountryTables tables;
    private final Chance chance;
    private final Map<UUID, String> made = new LinkedHashMap<>();

    Regions(CountrySize size, CountryTables tables, long seed) {
        this.size = size;
        this.tables = tables;
        this.chance = new Chance(seed, -1);
    }

    /**
     * @param root path of the federation
     * @param next the first number of a path that nobody has
     */
    List<Municipality> make(UUID federation, String root, long next) {
        var weights = weights();
        double people = sum(weights, 1);
        double organisations = sum(weights, FEWER_IN_LARGE);
        var all = new ArrayList<Municipality>();
        long part = next + size.regions;
        for (int region = 0; region < size.regions; region++) {
            var id = chance.id();
            var scope = root + part(next + region);
            var name = PlaceNames.region(region);
            unit(id, federation, "REGION", scope, name);
            made.put(id, scope);
            int to = size.municipalities * (region + 1) / size.regions;
            int first = all.size();
            while (all.size() < to) {
                var weight = weights[all.size()];
                var own =
                        new Municipality(
                                all.size(),
                                chance.id(),
                                scope + part(part),
                                PlaceNames.municipality(all.size() - first, weight > 1.6),
                                weight > 1.6,
                                Math.max(FEWEST_PEOPLE, share(size.people, weight / people)),
                                Math.max(
                                        FEWEST,
                                        share(
                                                size.organisations,
                                                Math.pow(weight, FEWER_IN_LARGE) / organisations)),
                                part + 1);
                unit(own.id(), id, "MUNICIPALITY", own.scope(), own.name());
                all.add(own);
                part += 1 + own.organisations();
            }
        }
        return all;
    }

    void each(BiConsumer<UUID, String> region) {
        made.forEach(region);
    }

    /** Most are small, some are cities. */
    private double[] weights() {
        var weights = new double[size.municipalities];
        for (int at = 0; at < weights.length; at++)
            weights[at] =
                    size.municipalities == 1
                            ? 1
                            : Math.min(14, Math.exp(SPREAD * chance.random.nextGaussian()));
        return weights;
    }

    private static double sum(double[] weights, double power) {
        double sum = 0;
        for (var weight : weights) sum += Math.pow(weight, power);
        return sum;
    }

    private static int share(int whole, double of) {
        return (int) Math.round(whole * of);
    }

    static String part(long number) {
        return Long.toString(number, Character.MAX_RADIX) + ".";
    }

    private void unit(UUID id, UUID parent, String kind, String scope, String name) {
        tables.units.add(
                id, parent, kind, null, scope, scope, name, "", "Europe/Moscow", "", null, null);
        tables.states.add(
                chance.id(),
                id,
                scope,
                scope,
                parent,
                null,
                null,
                null,
                name,
                "",
                null,
                "",
                kind.equals("REGION") ? "REGIONAL" : "MUNICIPAL",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                "");
    }
}
