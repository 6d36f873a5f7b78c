package opora.staff.internal.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import opora.DemoTest;
import opora.DemoVisit;
import opora.shared.Permission;
import opora.shared.SystemViewer;
import opora.shared.Viewers;
import opora.staff.internal.Dossiers;
import opora.staff.internal.Standings;
import opora.territory.Installation;
import opora.territory.TerritoryApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

@DemoTest
class SummaryPeopleTest {

    @Autowired ApplicationContext context;
    @Autowired Installation installation;
    @Autowired TerritoryApi territory;
    @Autowired SummaryPeople there;
    @Autowired Dossiers dossiers;
    @Autowired Standings standings;
    @Autowired TransactionOperations transactions;

    /** Each day but today is counted from the facts alone; what is kept must say the same. */
    @Test
    void the_summary_of_today_is_what_the_facts_say() {
        new DemoVisit(context);
        var over = installation.overAll("test");
        var unit =
                Viewers.as(
                        over,
                        () -> transactions.execute(_ -> territory.municipalities(over).getFirst()));
        var viewer =
                SystemViewer.of("test", unit.id(), unit.scope(), unit.zone(), Permission.values());

        Viewers.as(
                viewer,
                () ->
                        transactions.executeWithoutResult(_ -> {
                            var today = standings.today(viewer);
                            var kept = there.on(viewer, today, true);
                            var told =
                                    kept.stream()
                                            .map(one -> fromFacts(viewer, one, today))
                                            .toList();
                            assertThat(kept).isNotEmpty();
                            for (var key : SummaryKey.values())
                                assertThat(count(kept, key))
                                        .as(key.name())
                                        .isEqualTo(count(told, key));
                        }));
    }

    private SummaryPerson fromFacts(SystemViewer viewer, SummaryPerson one, LocalDate day) {
        var dossier = dossiers.of(one.dossier().person());
        return new SummaryPerson(
                one.unit(), day, dossier, one.jobs(), standings.of(viewer, dossier, day));
    }

    private static long count(List<SummaryPerson> people, SummaryKey key) {
        return people.stream()
                .filter(key::counts)
                .map(one -> Objects.requireNonNull(one.unit()))
                .count();
    }
}
