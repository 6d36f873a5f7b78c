package opora.bench.country;

import java.time.LocalDate;
import java.util.List;
import opora.territory.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * Five years of an organisation: a period a year, since pupils are counted each autumn; statuses;
 * ends.
 */
final class PlaceRows {

    private static final int YEARS = 5;
    private static final List<String> TEACHING_STATUSES =
            List.of(
                    "LOW_RESULT",
                    "PROJECT_500",
                    "BIASED_RESULTS",
                    "GROWTH_POINT",
                    "BASE_SCHOOL",
                    "INTERNSHIP_SITE",
                    "INNOVATION_SITE",
                    "RESOURCE_CENTRE",
                    "PEDAGOGICAL_CLASS");
    private static final double[] OF_HUNDRED = {7, 3, 4, 22, 8, 5, 6, 3, 4};

    private final CountryTables tables;
    private final Chance chance;
    private final LocalDate today;

    PlaceRows(CountryTables tables, Chance chance, LocalDate today) {
        this.tables = tables;
        this.chance = chance;
        this.today = today;
    }

    void write(Place place, String head) {
        var closed =
                place.kind() == OrganisationKind.ASSOCIATION && chance.percent(10)
                        ? today.minusDays(chance.between(30, 1500))
                        : null;
        tables.units.add(
                place.id(),
                place.municipality(),
                "ORGANISATION",
                place.kind(),
                place.scope(),
                place.listedIn(),
                place.name(),
                place.shortName(),
                "Europe/Moscow",
                head,
                null,
                closed);
        periods(place, head, closed);
        if (place.kind() == OrganisationKind.SCHOOL) statuses(place);
        if (closed != null)
            tables.operations.add(
                    chance.id(),
                    place.id(),
                    place.scope(),
                    place.listedIn(),
                    "CLOSE",
                    closed,
                    act(closed),
                    place.name(),
                    "");
    }

    private void periods(Place place, String head, @Nullable LocalDate closed) {
        int pupils = place.staff() * (place.kind() == OrganisationKind.PRESCHOOL ? 8 : 14);
        var inn = inn();
        LocalDate from = null;
        for (int year = YEARS; year >= 0; year--) {
            var next = LocalDate.of(today.getYear() - year + 1, 9, 1);
            var last =
                    year == 0 || next.isAfter(today) || !next.isBefore(day(closed))
                            ? null
                            : next.minusDays(1);
            var ending = last != null ? "CHANGED" : closed != null ? "CLOSED" : null;
            period(
                    place,
                    head,
                    from,
                    last == null ? closed : last,
                    ending,
                    inn,
                    pupils + chance.between(-year * 4 - 1, year * 4));
            if (last == null) return;
            from = next;
        }
    }

    private static LocalDate day(@Nullable LocalDate closed) {
        return closed == null ? LocalDate.MAX : closed;
    }

    private void period(
            Place place,
            String head,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String ending,
            String inn,
            int pupils) {
        var school = place.kind() == OrganisationKind.SCHOOL;
        tables.states.add(
                chance.id(),
                place.id(),
                place.scope(),
                place.listedIn(),
                place.municipality(),
                from,
                to,
                ending,
                place.name(),
                place.shortName(),
                place.kind(),
                head,
                "MUNICIPAL",
                place.kind().legal() ? inn : "",
                "",
                "",
                "",
                place.kind().legal() ? "85.14" : "",
                place.locality() + ", улица Школьная, дом " + (1 + inn.charAt(9) - '0'),
                place.locality(),
                place.rural() ? "VILLAGE" : "CITY",
                school ? pupils < 120 && place.rural() ? "BASIC" : "SECONDARY" : null,
                List.of(),
                place.kind().teaches() ? Math.max(0, pupils) : null,
                school ? Math.max(1, pupils / 20) : null,
                place.kind() == OrganisationKind.PRESCHOOL ? Math.max(1, pupils / 18) : null,
                "");
    }

    private void statuses(Place place) {
        for (int at = 0; at < OF_HUNDRED.length; at++) {
            var rate = OF_HUNDRED[at] * (place.rural() && at < 4 ? 1.8 : 1);
            if (!chance.percent(rate)) continue;
            var from = today.minusDays(chance.between(60, 1700));
            var to = chance.percent(40) ? from.plusYears(2) : null;
            tables.statuses.add(
                    chance.id(),
                    place.id(),
                    place.scope(),
                    place.listedIn(),
                    TEACHING_STATUSES.get(at),
                    from,
                    to,
                    act(from));
        }
    }

    private String act(LocalDate day) {
        return "приказ № " + (10 + chance.upTo(900)) + " от " + day;
    }

    /** Ten digits with the control digit the product asks for. */
    private String inn() {
        var digits = "99%07d".formatted(chance.upTo(10_000_000));
        int[] weights = {2, 4, 10, 3, 5, 9, 4, 6, 8};
        int sum = 0;
        for (int at = 0; at < 9; at++) sum += (digits.charAt(at) - '0') * weights[at];
        return digits + sum % 11 % 10;
    }
}
