package opora.roadmap.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import opora.access.AccessApi;
import opora.person.NewPerson;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.roadmap.Decision;
import opora.roadmap.Town;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceService;
import opora.roadmap.internal.plan.MeasureService;
import opora.roadmap.internal.plan.Roadmap;
import opora.roadmap.internal.plan.RoadmapService;
import opora.roadmap.internal.plan.RoadmapStatus;
import opora.shared.Role;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class DemoRoadmapsTest {

    @Autowired ApplicationContext context;
    @Autowired Installation installation;
    @Autowired PersonApi people;
    @Autowired AccessApi access;
    @Autowired DemoRoadmaps demo;
    @Autowired RoadmapService roadmaps;
    @Autowired MeasureService measures;
    @Autowired OccurrenceService occurrences;
    @Autowired Cast cast;

    @Test
    void the_document_runs_with_all_its_rows_and_is_loaded_once() {
        var town = Town.found(context);
        town.organisation(OrganisationKind.METHODICAL_CENTRE, "Методический центр", "Методцентр");
        var school = town.school("Школа № 1");
        town.school("Школа № 2");
        settle("Лужина Марина Андреевна", "director@reka.example", Role.METHODIST, town.unit);
        settle("Котов Илья Сергеевич", "head@reka.example", Role.ORGANISATION_HEAD, school);

        demo.run("director@reka.example", "roadmap-zarechny.docx", "reka", DemoLife.Story.FULL);

        var methodist = cast.wearing(Role.METHODIST, "director@reka.example").orElseThrow();
        var roadmap = only(methodist);
        assertThat(roadmap.status()).isEqualTo(RoadmapStatus.IN_FORCE);
        assertThat(roadmap.passport().carriesAct()).isTrue();
        assertThat(roadmap.keptFrom().getMonthValue()).isEqualTo(9);
        Viewers.as(
                methodist,
                () -> {
                    var rows = measures.ofRoadmap(methodist, roadmap.id());
                    assertThat(rows).hasSize(34).noneMatch(one -> one.schedule().doubtful());
                    var all =
                            rows.stream()
                                    .flatMap(one ->
                                            occurrences.ofMeasure(methodist, one.id()).stream())
                                    .collect(Collectors.groupingBy(Occurrence::decision));
                    assertThat(all)
                            .containsKeys(
                                    Decision.ACCEPTED, Decision.AWAITED, Decision.BEFORE_START);
                });

        demo.run("director@reka.example", "roadmap-zarechny.docx", "reka", DemoLife.Story.FULL);

        assertThat(only(methodist)).isEqualTo(roadmap);
    }

    private Roadmap only(Viewer methodist) {
        List<Roadmap> found = Viewers.as(methodist, () -> roadmaps.list(methodist));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private void settle(String name, String email, Role role, opora.territory.Unit unit) {
        var overAll = installation.overAll("test");
        var since = LocalDate.of(2020, 1, 1);
        Viewers.as(
                overAll,
                () -> {
                    var wanted =
                            new NewPerson(PersonName.parse(name), email, "", unit.id(), "", since);
                    access.give(overAll, people.add(overAll, wanted), role, unit.id(), since, "");
                });
    }
}
