package opora.staff.internal.confirm;

import static opora.shared.Permission.LISTS_ASK;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import opora.access.AccessApi;
import opora.person.PersonApi;
import opora.shared.DemoOnce;
import opora.shared.DemoStep;
import opora.shared.Ids;
import opora.shared.PersonId;
import opora.shared.SystemViewer;
import opora.shared.Viewers;
import opora.territory.Installation;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A check of lists that is under way: some have confirmed, the first school has not. */
@Component
class DemoCheck implements DemoStep {

    private static final int BEGAN_DAYS_AGO = 6;
    private static final int DUE_IN_DAYS = 4;
    private static final int ORDER = 95;

    private final Installation installation;
    private final ListCheckRepository checks;
    private final ConfirmationRepository confirmations;
    private final TerritoryApi territory;
    private final PersonApi people;
    private final AccessApi access;
    private final DemoOnce once;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoCheck(
            Installation installation,
            ListCheckRepository checks,
            ConfirmationRepository confirmations,
            TerritoryApi territory,
            PersonApi people,
            AccessApi access,
            DemoOnce once,
            TransactionOperations transactions,
            Clock clock) {
        this.installation = installation;
        this.checks = checks;
        this.confirmations = confirmations;
        this.territory = territory;
        this.people = people;
        this.access = access;
        this.once = once;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void load() {
        var over = installation.overAll("demo");
        var towns =
                Viewers.as(over, () -> transactions.execute(_ -> territory.municipalities(over)));
        for (var town : towns == null ? List.<Unit>of() : towns) {
            var viewer =
                    SystemViewer.of(
                            "demo",
                            town.id(),
                            town.scope(),
                            town.zone(),
                            opora.shared.Permission.values());
            Viewers.as(viewer, () -> transactions.executeWithoutResult(_ -> fill(viewer)));
        }
    }

    private void fill(SystemViewer viewer) {
        if (!once.first("check." + viewer.scope())) return;
        var asker =
                access.hats(viewer).stream()
                        .filter(hat -> hat.scope().equals(viewer.scope()))
                        .filter(hat -> hat.role().permissions().contains(LISTS_ASK))
                        .max(java.util.Comparator.comparing(hat -> hat.role().ordinal()));
        if (asker.isEmpty()) return;
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var check =
                new ListCheck(
                        Ids.next(),
                        viewer.scope(),
                        "Сверка списков к новому году",
                        "Обратите внимание на категории и курсы этого года.",
                        true,
                        today.minusDays(BEGAN_DAYS_AGO),
                        today.plusDays(DUE_IN_DAYS),
                        null,
                        asker.get().person().value(),
                        0);
        checks.insert(check, List.of());
        var schools =
                territory.organisations(viewer, viewer.municipality()).stream()
                        .filter(DemoCheck::teaches)
                        .toList();
        for (int at = 0; at < schools.size(); at++)
            if (at % 2 == 1) confirm(viewer, check, schools.get(at), today.minusDays(1 + at % 4));
    }

    private static boolean teaches(Unit unit) {
        var kind = unit.organisationKind();
        return kind != null && kind.teaches();
    }

    private void confirm(SystemViewer viewer, ListCheck check, Unit school, LocalDate on) {
        var lines = confirmations.lines(school, LocalDate.now(clock.withZone(viewer.zone())));
        if (lines.isEmpty()) return;
        confirmations.insert(
                new Confirmation(
                        Ids.next(),
                        check.id(),
                        check.scope(),
                        school.id().value(),
                        school.scope(),
                        head(viewer, school).value(),
                        "ORGANISATION_HEAD",
                        1,
                        on.atTime(11, 20).atZone(viewer.zone()).toInstant(),
                        on,
                        lines.size(),
                        ListDigest.of(lines),
                        ""),
                lines);
    }

    private PersonId head(SystemViewer viewer, Unit school) {
        var working = people.working(viewer, List.of(school.id()));
        return working.stream()
                .filter(one ->
                        one.place().position().startsWith("директор")
                                || one.place().position().startsWith("заведующ"))
                .findFirst()
                .orElse(working.getFirst())
                .person()
                .id();
    }
}
