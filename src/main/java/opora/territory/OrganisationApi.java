package opora.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Organisations as they were on a day: cards, statuses, passports (организации на дату). The tree
 * itself is {@link TerritoryApi}.
 */
public interface OrganisationApi {

    /** What a unit was on a day; empty before it was founded, after it closed, or when not seen. */
    Optional<UnitState> on(Viewer viewer, UnitId unit, LocalDate day);

    /** The same for many at once; those without are left out. */
    Map<UnitId, UnitState> on(Viewer viewer, Collection<UnitId> units, LocalDate day);

    /**
     * The registry by name, whole.
     *
     * @param in municipality, region or federation
     */
    List<UnitState> list(Viewer viewer, UnitId in, OrganisationFilter filter);

    /** Statuses on a day of these units. */
    List<UnitStatus> statuses(Viewer viewer, Collection<UnitId> units, LocalDate day);

    /**
     * Units of a municipality that have a status on a day: low-result schools, internship sites.
     */
    List<UnitId> having(Viewer viewer, UnitId in, StatusKind status, LocalDate day);

    Passport passport(Viewer viewer, UnitId unit, LocalDate day);

    /**
     * Reads a card out of words by the names of its fields; nothing is stored.
     *
     * @param there what stands there already; null for a new organisation
     * @param typed words by field: name, shortName, headName, email, inn, kpp, ogrn, oktmo…
     */
    TypedCard read(@Nullable UnitState there, Map<String, String> typed);

    /**
     * Says something else of an organisation.
     *
     * @param since the day from which it is true; null corrects what stands there
     * @param act ground of the change, «приказ от 12.05.2026 № 34»; may be empty
     */
    void change(
            Viewer viewer,
            UnitId unit,
            OrganisationCard card,
            @Nullable LocalDate since,
            String act);

    /**
     * Founds an organisation, or a unit on the base of one, with all that is said of it.
     *
     * @param act ground of the founding; may be empty
     */
    Unit found(
            Viewer viewer,
            UnitId parent,
            OrganisationCard card,
            @Nullable LocalDate startsOn,
            String act);

    /** Closes an organisation: from a day on a successor has its people and its measures. */
    void join(Viewer viewer, UnitId unit, UnitId successor, LocalDate on, String act);

    void give(
            Viewer viewer,
            UnitId unit,
            StatusKind kind,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String act,
            String note);
}
