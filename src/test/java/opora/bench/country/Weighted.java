package opora.bench.country;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Picks the likely more often. */
record Weighted<T>(List<T> all, double[] upTo) {

    static <T> Weighted<T> of(List<T> all, double... weights) {
        var upTo = new double[weights.length];
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at];
            upTo[at] = sum;
        }
        return new Weighted<>(List.copyOf(all), upTo);
    }

    /** The n-th is as likely as one part in n to some power: so surnames of a people are spread. */
    static <T> Weighted<T> falling(List<T> all, double power) {
        var weights = new double[all.size()];
        for (int at = 0; at < weights.length; at++) weights[at] = Math.pow(at + 4.0, -power);
        return of(all, weights);
    }

    T next(RandomGenerator random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return all.get(Math.min(at < 0 ? -at - 1 : at, all.size() - 1));
    }
}
