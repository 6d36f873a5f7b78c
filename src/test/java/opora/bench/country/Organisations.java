package opora.bench.country;

import static opora.territory.OrganisationKind.ADDITIONAL;
import static opora.territory.OrganisationKind.ASSOCIATION;
import static opora.territory.OrganisationKind.AUTHORITY;
import static opora.territory.OrganisationKind.COLLEGE;
import static opora.territory.OrganisationKind.METHODICAL_CENTRE;
import static opora.territory.OrganisationKind.PRESCHOOL;
import static opora.territory.OrganisationKind.SCHOOL;

import java.util.ArrayList;
import java.util.List;
import opora.territory.OrganisationKind;

/** Organisations of one municipality: kinds, sizes, town and village. */
final class Organisations {

    private static final Weighted<OrganisationKind> KINDS =
            Weighted.of(
                    List.of(SCHOOL, PRESCHOOL, ADDITIONAL, COLLEGE, ASSOCIATION), 43, 42, 7, 1, 7);

    private final Municipality municipality;
    private final Chance chance;
    private final List<String> villages;

    Organisations(Municipality municipality, Chance chance) {
        this.municipality = municipality;
        this.chance = chance;
        this.villages = PlaceNames.villages(chance.random);
    }

    List<Place> make() {
        var kinds = kinds();
        var weights = new double[kinds.size()];
        double sum = 0;
        for (int at = 0; at < weights.length; at++) sum += weights[at] = weight(kinds.get(at));
        var all = new ArrayList<Place>();
        for (int at = 0; at < weights.length; at++) {
            var rural = rural(kinds.get(at), weights[at]);
            int staff = (int) Math.round(municipality.people() * weights[at] / sum);
            all.add(place(kinds.get(at), at, staff, rural));
        }
        return all;
    }

    private List<OrganisationKind> kinds() {
        var kinds = new ArrayList<OrganisationKind>();
        kinds.add(AUTHORITY);
        kinds.add(METHODICAL_CENTRE);
        kinds.add(SCHOOL);
        kinds.add(SCHOOL);
        kinds.add(PRESCHOOL);
        kinds.add(ADDITIONAL);
        while (kinds.size() < municipality.organisations()) kinds.add(KINDS.next(chance.random));
        return kinds;
    }

    /** An association has members and no staff. */
    private double weight(OrganisationKind kind) {
        var spread = Math.exp(0.6 * chance.random.nextGaussian());
        return switch (kind) {
            case SCHOOL -> 32 * spread;
            case PRESCHOOL -> 15 * spread;
            case ADDITIONAL -> 22 * spread;
            case COLLEGE -> 45 * spread;
            case AUTHORITY, METHODICAL_CENTRE -> 8;
            default -> 0;
        };
    }

    private boolean rural(OrganisationKind kind, double weight) {
        if (kind != SCHOOL && kind != PRESCHOOL) return false;
        return chance.percent(municipality.town() ? 12 : weight < 25 ? 80 : 40);
    }

    private Place place(OrganisationKind kind, int at, int staff, boolean rural) {
        var village = villages.get(at % villages.size());
        var number = at + 1;
        var locality = rural ? village : municipality.town() ? "город" : "районный центр";
        var shortName =
                switch (kind) {
                    case SCHOOL -> rural ? "Школа, " + village + again(at) : "Школа № " + number;
                    case PRESCHOOL ->
                            rural
                                    ? "Детский сад, " + village + again(at)
                                    : "Детский сад № " + number;
                    case ADDITIONAL -> "Дом детского творчества № " + number;
                    case COLLEGE -> "Колледж № " + number;
                    case AUTHORITY -> "Управление образования";
                    case METHODICAL_CENTRE -> "Методический центр";
                    default -> "Объединение учителей № " + number;
                };
        return new Place(
                chance.id(),
                municipality.scope() + Regions.part(municipality.firstPart() + at),
                municipality.scope(),
                municipality.id(),
                kind,
                rural,
                kind == ASSOCIATION ? 0 : Math.max(kind == AUTHORITY ? 3 : 2, staff),
                shortName + ", " + municipality.name(),
                shortName,
                locality);
    }

    private String again(int at) {
        return at >= villages.size() ? " № " + (at / villages.size() + 1) : "";
    }
}
