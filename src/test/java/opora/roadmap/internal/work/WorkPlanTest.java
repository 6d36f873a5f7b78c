package opora.roadmap.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Test
    void the_same_day_and_hour_is_a_clash_worse_with_the_same_place_or_person() {
        assertThat(kinds(item(TEN, "Зал", "Зорина"), item(TEN, "Музей", "Белов")))
                .containsExactly(Clash.Kind.TIME);
        assertThat(kinds(item(TEN, "Зал", "Зорина"), item(TEN, "зал ", "Белов")))
                .containsExactly(Clash.Kind.VENUE);
        assertThat(kinds(item(TEN, "Зал", "Зорина"), item(TEN, "Музей", "зорина")))
                .containsExactly(Clash.Kind.RESPONSIBLE);
    }

    @Test
    void without_an_hour_only_the_same_place_is_a_clash() {
        assertThat(kinds(item(null, "", "Зорина"), item(null, "", "Зорина"))).isEmpty();
        assertThat(kinds(item(null, "Зал", ""), item(TEN, "Зал", "")))
                .containsExactly(Clash.Kind.VENUE);
    }

    @Test
    void another_hour_or_a_line_of_many_days_is_no_clash() {
        assertThat(kinds(item(TEN, "Зал", "Зорина"), item(LocalTime.NOON, "Зал", "Зорина")))
                .isEmpty();
        assertThat(kinds(item(TEN, "Зал", ""), days(DAY, DAY.plusDays(3), null))).isEmpty();
    }

    @Test
    void what_was_done_late_is_done_and_counted_apart() {
        var items =
                IntStream.range(0, 40)
                        .mapToObj(at ->
                                days(DAY, DAY, at < 33 ? DAY : at < 36 ? DAY.plusDays(2) : null))
                        .toList();
        var figures = PlanFigures.of(items, DAY.plusDays(5), 0, 0);

        assertThat(figures.all()).isEqualTo(40);
        assertThat(figures.done()).isEqualTo(36);
        assertThat(figures.percent()).isEqualTo(90);
        assertThat(figures.doneLate()).isEqualTo(3);
        assertThat(figures.late()).isEqualTo(4);
    }

    @Test
    void a_plan_with_nothing_of_the_roadmap_is_not_agreed() {
        assertThat(PlanFigures.of(List.of(), DAY, 12, 0).agreed()).isFalse();
        assertThat(PlanFigures.of(List.of(), DAY, 12, 5).agreed()).isTrue();
        assertThat(PlanFigures.of(List.of(), DAY, 12, 5).coverage()).isEqualTo(41);
        assertThat(PlanFigures.of(List.of(), DAY, 0, 0).agreed()).isTrue();
    }

    @Test
    void a_level_is_told_by_how_deep_a_unit_lies() {
        assertThat(Level.of("1.")).isEqualTo(Level.FEDERATION);
        assertThat(Level.of("1.4.")).isEqualTo(Level.REGION);
        assertThat(Level.of("1.4.7.")).isEqualTo(Level.MUNICIPALITY);
        assertThat(Level.of("1.4.7.22.")).isEqualTo(Level.ORGANISATION);
        assertThat(Level.of("1.4.7.22.3.")).isEqualTo(Level.ORGANISATION);
    }

    private static List<Clash.Kind> kinds(WorkItem... items) {
        return Clash.in(List.of(items)).stream().map(Clash::kind).toList();
    }

    private static WorkItem item(@Nullable LocalTime at, String venue, String responsible) {
        return new WorkItem(
                UUID.randomUUID(),
                null,
                null,
                "",
                "Семинар",
                Level.MUNICIPALITY,
                DAY,
                DAY,
                at,
                venue,
                responsible,
                null);
    }

    private static WorkItem days(LocalDate from, LocalDate to, @Nullable LocalDate done) {
        return new WorkItem(
                UUID.randomUUID(),
                null,
                null,
                "",
                "Неделя",
                Level.MUNICIPALITY,
                from,
                to,
                null,
                "",
                "",
                done);
    }
}
