package opora.bench.country;

import java.util.UUID;
import opora.territory.OrganisationKind;

/**
 * An organisation people work in.
 *
 * @param listedIn path of its municipality
 */
record Place(
        UUID id,
        String scope,
        String listedIn,
        UUID municipality,
        OrganisationKind kind,
        boolean rural,
        int staff,
        String name,
        String shortName,
        String locality) {}
