package opora.territory;

import java.time.ZoneId;

/**
 * A municipality to be founded (новое муниципальное образование).
 *
 * @param region name of its region; one that is not there yet is founded too
 */
public record NewMunicipality(String name, String shortName, String region, ZoneId zone) {}
