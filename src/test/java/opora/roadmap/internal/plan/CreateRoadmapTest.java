package opora.roadmap.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import opora.roadmap.AnsweredDocuments;
import opora.roadmap.Decision;
import opora.roadmap.RoadmapId;
import opora.roadmap.Town;
import opora.roadmap.internal.executor.ExecutorRepository;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceKind;
import opora.roadmap.internal.occurrence.OccurrenceRepository;
import opora.roadmap.internal.occurrence.Shift;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.Period;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class CreateRoadmapTest {

    private static final LocalDate LONG_BEFORE = LocalDate.of(2019, 1, 1);

    @Autowired ApplicationContext context;
    @Autowired CreateRoadmap create;
    @Autowired RoadmapRepository roadmaps;
    @Autowired PlanPartsRepository parts;
    @Autowired MeasureRepository measures;
    @Autowired OccurrenceRepository occurrences;
    @Autowired ExecutorRepository executors;
    @Autowired TransactionTemplate transactions;

    Town town;

    @BeforeEach
    void found() {
        town = Town.found(context);
    }

    static boolean documentsPresent() {
        return AnsweredDocuments.present();
    }

    @ParameterizedTest
    @EnabledIf("documentsPresent")
    @CsvSource({
        "pogranichny, 6, 49, 0",
        "arti, 6, 60, 0",
        "kurmanaevka, 1, 32, 6",
        "sarov, 4, 23, 0",
        "oktyabrsky, 0, 65, 2"
    })
    void every_row_of_a_document_becomes_a_measure_asked_at_least_once(
            String name, int sections, int rows, int indicators) {
        var id = created(name, LONG_BEFORE);

        see(
                town.methodist,
                () -> {
                    assertThat(parts.sections(id)).hasSize(sections);
                    assertThat(parts.indicators(id)).hasSize(indicators);
                    assertThat(measures.ofRoadmap(id)).hasSize(rows);
                    var asked =
                            occurrences.ofRoadmap(id).stream()
                                    .map(Occurrence::measure)
                                    .distinct()
                                    .count();
                    assertThat(asked).isEqualTo(rows);
                });
    }

    @ParameterizedTest
    @EnabledIf("documentsPresent")
    @CsvSource({
        "pogranichny.docx, 49",
        "arti.docx, 60",
        "kurmanaevka.docx, 32",
        "sarov.docx, 23",
        "oktyabrsky.docx, 65"
    })
    void a_file_read_by_the_reader_becomes_the_same_plan(String file, int rows) {
        var reading = AnsweredDocuments.readForm(file);
        var wanted = NewRoadmap.read(reading, file, null, LONG_BEFORE);

        var id =
                Viewers.as(
                        town.methodist,
                        () ->
                                create.fromReading(
                                        town.methodist,
                                        wanted,
                                        reading,
                                        null,
                                        Edition.Kind.ORIGINAL));

        see(
                town.methodist,
                () -> {
                    assertThat(measures.ofRoadmap(id)).hasSize(rows);
                    var asked =
                            occurrences.ofRoadmap(id).stream().map(Occurrence::measure).distinct();
                    assertThat(asked.count()).isEqualTo(rows);
                });
    }

    @Test
    @EnabledIf("documentsPresent")
    void a_measure_of_every_friday_stands_on_working_days_or_is_skipped() {
        var id = created("arti", LONG_BEFORE);

        see(
                town.methodist,
                () -> {
                    var fridays =
                            measures.ofRoadmap(id).stream()
                                    .filter(one -> one.printed().term().contains("каждую пятницу"))
                                    .findFirst()
                                    .orElseThrow();
                    var due = occurrences.ofMeasure(fridays.id());
                    assertThat(due).hasSize(209);
                    assertThat(due)
                            .filteredOn(one -> one.shift().rule() == Shift.Rule.NO_WORKING_DAY)
                            .isNotEmpty()
                            .allMatch(one -> one.decision() == Decision.SKIPPED);
                    assertThat(due)
                            .filteredOn(one -> one.shift().rule() == Shift.Rule.EARLIER_IN_WEEK)
                            .extracting(one -> one.shift().printedOn(), one -> one.window().from())
                            .contains(
                                    org.assertj.core.groups.Tuple.tuple(
                                            LocalDate.of(2021, 11, 5), LocalDate.of(2021, 11, 3)));
                });
    }

    @Test
    @EnabledIf("documentsPresent")
    void a_document_of_past_years_begins_without_anything_late() {
        var id = created("kurmanaevka", LocalDate.of(2026, 11, 22));

        see(
                town.methodist,
                () -> {
                    assertThat(occurrences.ofRoadmap(id))
                            .allMatch(one -> one.decision() == Decision.BEFORE_START);
                    assertThat(measures.ofRoadmap(id)).allMatch(one -> one.nextDueOn() == null);
                });
    }

    @Test
    @EnabledIf("documentsPresent")
    void one_row_alone_is_warned_of_for_years_outside_the_plan() {
        var id = created("pogranichny", LONG_BEFORE);

        see(
                town.methodist,
                () ->
                        assertThat(measures.ofRoadmap(id))
                                .filteredOn(
                                        one -> one.warnings().contains(RowWarning.OUTSIDE_PERIOD))
                                .extracting(Measure::number)
                                .containsExactly("2."));
    }

    @Test
    void an_empty_roadmap_has_its_passport_and_no_rows() {
        var id = titled(town);

        see(
                town.methodist,
                () -> {
                    assertThat(roadmaps.get(id).status()).isEqualTo(RoadmapStatus.DRAFT);
                    assertThat(measures.ofRoadmap(id)).isEmpty();
                });
    }

    @Test
    @EnabledIf("documentsPresent")
    void another_municipality_sees_nothing_of_it() {
        var id = created("sarov", LONG_BEFORE);
        var other = Town.found(context);

        see(
                other.methodist,
                () -> {
                    assertThat(roadmaps.find(id)).isEmpty();
                    assertThat(parts.sections(id)).isEmpty();
                    assertThat(parts.editions(id)).isEmpty();
                    assertThat(measures.ofRoadmap(id)).isEmpty();
                    assertThat(occurrences.ofRoadmap(id)).isEmpty();
                    assertThat(executors.ofRoadmap(id)).isEmpty();
                });
    }

    @Test
    void a_parent_of_another_municipality_is_not_there() {
        var foreign = titled(Town.found(context));
        var wanted =
                new NewRoadmap(
                        RoadmapKind.PLAN,
                        foreign,
                        RoadmapPassport.titled("План"),
                        "",
                        new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                        LONG_BEFORE,
                        opora.roadmap.internal.occurrence.CheckPoints.YEAR);

        assertThatThrownBy(() ->
                        Viewers.as(town.methodist, () -> create.empty(town.methodist, wanted)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_who_may_edit_begins_a_roadmap() {
        assertThatThrownBy(() ->
                        Viewers.as(town.authority, () -> create.empty(town.authority, wanted())))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @EnabledIf("documentsPresent")
    void duties_of_a_regulation_are_asked_at_check_points() {
        var id = created("oktyabrsky", LONG_BEFORE);

        see(
                town.methodist,
                () -> {
                    assertThat(roadmaps.get(id).kind()).isEqualTo(RoadmapKind.REGULATION);
                    assertThat(measures.ofRoadmap(id)).allMatch(Measure::duty);
                    assertThat(occurrences.ofRoadmap(id))
                            .allMatch(one -> one.kind() == OccurrenceKind.CHECK_POINT)
                            .hasSize(65 * 8);
                });
    }

    private RoadmapId created(String name, LocalDate keptFrom) {
        var reading = AnsweredDocuments.read(name);
        var wanted = NewRoadmap.read(reading, name, null, keptFrom);
        return Viewers.as(
                town.methodist,
                () ->
                        create.fromReading(
                                town.methodist, wanted, reading, null, Edition.Kind.ORIGINAL));
    }

    private RoadmapId titled(Town where) {
        return Viewers.as(where.methodist, () -> create.empty(where.methodist, wanted()));
    }

    private static NewRoadmap wanted() {
        return NewRoadmap.titled(
                "План",
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                LONG_BEFORE);
    }

    private void see(Viewer viewer, Runnable work) {
        Viewers.as(viewer, () -> transactions.executeWithoutResult(_ -> work.run()));
    }
}
