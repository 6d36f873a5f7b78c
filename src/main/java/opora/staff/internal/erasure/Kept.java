package opora.staff.internal.erasure;

import java.time.LocalDate;

/**
 * What a unit keeps of somebody who left, counted.
 *
 * @param keptFacts facts that stay without their words, since figures of the past are made of them
 * @param whole nobody else keeps anything, so his name, birth date, number and contacts go too
 */
public record Kept(
        int jobs,
        int keptFacts,
        int facts,
        int consents,
        int hats,
        int letters,
        boolean account,
        LocalDate workedFrom,
        LocalDate workedTo,
        boolean whole) {}
