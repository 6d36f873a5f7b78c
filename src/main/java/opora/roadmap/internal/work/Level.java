package opora.roadmap.internal.work;

/** Whose matter a line of a plan is (уровень). */
public enum Level {
    FEDERATION,
    REGION,
    MUNICIPALITY,
    ORGANISATION;

    /** By how deep the unit's path lies: «1.», «1.4.», «1.4.7.» and below. */
    static Level of(String scope) {
        long depth = scope.chars().filter(c -> c == '.').count();
        return values()[(int) Math.min(Math.max(depth, 1), values().length) - 1];
    }
}
