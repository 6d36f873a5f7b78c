package opora.roadmap.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import opora.reading.RoadmapReading;
import opora.roadmap.EditionId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.occurrence.CheckPoints;
import opora.roadmap.internal.plan.AmendmentComparison.Cell;
import opora.roadmap.internal.plan.AmendmentComparison.Kind;
import opora.shared.Ids;
import opora.shared.UnitId;
import org.junit.jupiter.api.Test;

class AmendmentComparisonTest {

    @Test
    void a_title_in_other_words_under_its_number_is_a_change() {
        var before =
                Readings.begin()
                        .section("Раздел")
                        .row("2.3", "Проведение семинара для молодых педагогов", "май 2026", "ИМЦ");
        var after =
                Readings.begin()
                        .section("Раздел")
                        .row("2.3.", "Цикл встреч молодых педагогов", "май 2026", "ИМЦ");

        var line = compare(before, after).lines().getFirst();

        assertThat(line.kind()).isEqualTo(Kind.CHANGED);
        assertThat(line.cells()).containsExactly(Cell.TITLE);
    }

    @Test
    void numbers_shifted_by_a_new_row_do_not_mix_the_rows_up() {
        var before =
                Readings.begin()
                        .section("Раздел")
                        .row("1", "Мониторинг дефицитов педагогов", "март 2026", "ИМЦ")
                        .row("2", "Конкурс методических разработок", "апрель 2026", "ИМЦ");
        var after =
                Readings.begin()
                        .section("Раздел")
                        .row("1", "Утверждение положения о наставничестве", "февраль 2026", "ИМЦ")
                        .row("2", "Мониторинг дефицитов педагогов", "март 2026", "ИМЦ")
                        .row("3", "Конкурс методических разработок", "апрель 2026", "ИМЦ");

        assertThat(compare(before, after).lines())
                .extracting(AmendmentComparison.Line::kind)
                .containsExactly(Kind.ADDED, Kind.MOVED, Kind.MOVED);
    }

    @Test
    void the_same_title_twice_is_paired_in_order_and_by_section() {
        var before =
                Readings.begin()
                        .section("Педагоги")
                        .row("1", "Августовская конференция", "август 2026", "ИМЦ")
                        .section("Руководители")
                        .row("1", "Августовская конференция", "август 2026", "ИМЦ");

        var comparison = compare(before, before);

        assertThat(comparison.lines()).allMatch(one -> one.kind() == Kind.SAME);
    }

    @Test
    void a_row_in_another_section_has_moved() {
        var before =
                Readings.begin().section("Педагоги").row("1", "Ярмарка практик", "май 2026", "ИМЦ");
        var after =
                Readings.begin()
                        .section("Руководители")
                        .row("1", "Ярмарка практик", "май 2026", "ИМЦ");

        var line = compare(before, after).lines().getFirst();

        assertThat(line.kind()).isEqualTo(Kind.MOVED);
        assertThat(line.cells()).containsExactly(Cell.SECTION);
    }

    @Test
    void white_space_and_a_closing_dot_are_layout() {
        var before = Readings.begin().row("1", "Ярмарка  практик", "май\n2026", "ИМЦ");
        var after = Readings.begin().row("1.", "Ярмарка практик", "май 2026", "ИМЦ");

        assertThat(compare(before, after).lines()).allMatch(one -> one.kind() == Kind.SAME);
    }

    private static AmendmentComparison compare(Readings before, Readings after) {
        var draft = draft(before.read());
        return AmendmentComparison.compare(
                draft.measures(), draft.sections(), after.read(), Map.of());
    }

    private static PlanDraft draft(RoadmapReading reading) {
        var roadmap =
                new Roadmap(
                        new RoadmapId(Ids.next()),
                        "1.",
                        Audience.UNIT,
                        new UnitId(Ids.next()),
                        null,
                        RoadmapKind.ROADMAP,
                        RoadmapStatus.IN_FORCE,
                        RoadmapPassport.titled("План"),
                        Control.printed(""),
                        Readings.PERIOD,
                        LocalDate.of(2026, 1, 1),
                        CheckPoints.YEAR,
                        Roadmap.Reminders.USUAL,
                        Roadmap.Remark.NONE,
                        null,
                        null,
                        0);
        return PlanDraft.of(roadmap, new EditionId(Ids.next()), reading);
    }
}
