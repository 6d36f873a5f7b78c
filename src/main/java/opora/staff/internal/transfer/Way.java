package opora.staff.internal.transfer;

/** Where a person goes (куда переводят). */
public enum Way {
    /** To an organisation under the same hat: one job ends, another begins. */
    HERE,
    /** To whoever accepts him there. */
    AWAY,
    /** Left, nobody is addressed (выбыл). */
    OUT
}
