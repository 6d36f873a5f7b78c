package opora.bench.country;

/**
 * How large an invented country is (размер страны).
 *
 * @param people who work today; those who left in the last years come on top
 */
enum CountrySize {
    S(1, 1, 40, 1_000),
    M(1, 50, 1_000, 27_500),
    L(1, 120, 4_000, 100_000),
    XL(3, 330, 12_000, 300_000),
    C(89, 2_400, 100_000, 2_200_000);

    final int regions;
    final int municipalities;
    final int organisations;
    final int people;

    CountrySize(int regions, int municipalities, int organisations, int people) {
        this.regions = regions;
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.people = people;
    }
}
