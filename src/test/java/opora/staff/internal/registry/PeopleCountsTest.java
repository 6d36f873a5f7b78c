package opora.staff.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import opora.DemoTest;
import opora.DemoVisit;
import opora.shared.Permission;
import opora.shared.SystemViewer;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@DemoTest
class PeopleCountsTest {

    private static final List<Facet> ALL = List.of(Facet.values());
    private static final PeopleFilter NOTHING = filter(Map.of());

    @Autowired ApplicationContext context;
    @Autowired Installation installation;
    @Autowired TerritoryApi territory;
    @Autowired PeopleCounts counting;
    @Autowired PeopleRepository people;
    @Autowired TransactionOperations transactions;
    @Autowired DSLContext db;

    LocalDate today = LocalDate.now();
    SystemViewer viewer;
    List<Unit> municipalities;
    Unit home;

    @BeforeEach
    void look() {
        new DemoVisit(context);
        var over = installation.overAll("test");
        municipalities = as(over, () -> territory.municipalities(over));
        home = named("Заречный");
        viewer = over(home, Permission.values());
    }

    /** Other tests found municipalities of their own beside those of the demo. */
    private Unit named(String beginning) {
        return municipalities.stream()
                .filter(one -> one.name().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static SystemViewer over(Unit unit, Permission... permissions) {
        return SystemViewer.of("test", unit.id(), unit.scope(), unit.zone(), permissions);
    }

    private <T> T as(Viewer who, Supplier<T> work) {
        return Objects.requireNonNull(Viewers.as(who, () -> transactions.execute(_ -> work.get())));
    }

    private static PeopleFilter filter(Map<Facet, List<String>> chosen) {
        return new PeopleFilter("", chosen, PeopleSort.NAME, "");
    }

    private static Map<Facet, List<String>> both(String post) {
        return Map.of(Facet.WHO, List.of("PEDAGOGICAL"), Facet.POST, List.of(post));
    }

    private static List<String> some(PeopleCounts.Counts counts, Facet facet) {
        return counts.by().getOrDefault(facet, Map.of()).keySet().stream()
                .sorted()
                .limit(5)
                .toList();
    }

    private int lines(PeopleFilter filter) {
        return people.lines(viewer, filter, today, null, 10_000).size();
    }

    @Test
    void every_count_is_how_many_people_it_leads_to() {
        as(
                viewer,
                () -> {
                    var counts = counting.counts(NOTHING, today, null, ALL);
                    assertThat(counts.all()).isPositive().isEqualTo(lines(NOTHING));
                    var told = 0;
                    for (var facet : ALL)
                        for (var value : some(counts, facet)) {
                            told++;
                            assertThat(counts.by().get(facet))
                                    .as(facet.name())
                                    .containsEntry(
                                            value, lines(filter(Map.of(facet, List.of(value)))));
                        }
                    assertThat(told).isGreaterThan(10);
                    return counts;
                });
    }

    @Test
    void a_choice_narrows_the_counts_of_other_facets_and_not_its_own() {
        as(
                viewer,
                () -> {
                    var teachers = Map.of(Facet.WHO, List.of("PEDAGOGICAL"));
                    var before = counting.counts(filter(teachers), today, null, ALL);
                    var posts = some(before, Facet.POST);
                    assertThat(posts).hasSizeGreaterThan(1);
                    var first = filter(both(posts.getFirst()));
                    var counts = counting.counts(first, today, null, ALL);
                    assertThat(counts.all()).isPositive().isEqualTo(lines(first));
                    for (var post : posts)
                        assertThat(counts.by().get(Facet.POST))
                                .containsEntry(post, lines(filter(both(post))));
                    return counts;
                });
    }

    @Test
    void ages_are_counted_only_for_who_may_see_birth_dates() {
        var permissions = EnumSet.allOf(Permission.class);
        permissions.remove(Permission.PEOPLE_PRIVATE);
        var shy = over(home, permissions.toArray(Permission[]::new));

        var counts = as(shy, () -> counting.counts(NOTHING, today, null, ALL));

        assertThat(counts.by().get(Facet.AGE)).isEmpty();
        assertThat(counts.all()).isPositive();
    }
}
