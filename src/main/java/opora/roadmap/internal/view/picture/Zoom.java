package opora.roadmap.internal.view.picture;

/** How much of the time fits into the width (масштаб диаграммы). */
public enum Zoom {
    MONTHS(56),
    QUARTERS(22),
    YEARS(9);

    private final int leastPerMonth;

    Zoom(int leastPerMonth) {
        this.leastPerMonth = leastPerMonth;
    }

    int leastPerMonth() {
        return leastPerMonth;
    }
}
