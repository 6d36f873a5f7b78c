package opora.staff.internal.proposal;

import static opora.shared.Permission.PEOPLE_READ;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import opora.access.AccessApi;
import opora.access.Hat;
import opora.shared.DemoOnce;
import opora.shared.DemoStep;
import opora.shared.Ids;
import opora.shared.Role;
import opora.shared.SystemViewer;
import opora.shared.Viewers;
import opora.staff.internal.Dossiers;
import opora.staff.internal.proposal.Proposal.Act;
import opora.staff.internal.proposal.Proposal.State;
import opora.staff.internal.rule.Employment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A teacher has proposed a course that her card lacks; it waits for a decision. */
@Component
class DemoProposal implements DemoStep {

    private static final int ORDER = 96;

    private final ProposalRepository proposals;
    private final Dossiers dossiers;
    private final AccessApi access;
    private final DemoOnce once;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoProposal(
            ProposalRepository proposals,
            Dossiers dossiers,
            AccessApi access,
            DemoOnce once,
            TransactionOperations transactions,
            Clock clock) {
        this.proposals = proposals;
        this.dossiers = dossiers;
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
        for (var viewer : access.municipalities("demo", PEOPLE_READ))
            Viewers.as(viewer, () -> transactions.executeWithoutResult(_ -> fill(viewer)));
    }

    private void fill(SystemViewer viewer) {
        if (!once.first("proposal." + viewer.scope())) return;
        var hats = access.hats(viewer);
        for (var role : new Role[] {Role.TEACHER, Role.MENTOR})
            hats.stream()
                    .filter(hat -> hat.role() == role)
                    .findFirst()
                    .ifPresent(hat -> propose(viewer, hat));
    }

    private void propose(SystemViewer viewer, Hat hat) {
        var today = clock.instant().atZone(viewer.zone()).toLocalDate();
        var job = dossiers.of(hat.person().value()).main(today);
        if (job.isPresent()) insert(hat, job.get(), today);
    }

    private void insert(Hat hat, Employment job, LocalDate today) {
        var said =
                Map.of(
                        "code", "UPGRADE",
                        "title", "Оценка читательской грамотности",
                        "place", "Институт развития образования",
                        "document", "удостоверение № 3390",
                        "hours", "36",
                        "endsOn", today.minusDays(12).toString());
        proposals.insert(
                new Proposal(
                        Ids.next(),
                        job.scope(),
                        job.unit(),
                        hat.person().value(),
                        About.COURSE,
                        Act.ADD,
                        null,
                        new Said(said),
                        Said.NOTHING,
                        "Курсы закончены в ноябре, удостоверение в канцелярии.",
                        null,
                        State.WAITING,
                        clock.instant().minus(Duration.ofHours(20)),
                        null,
                        null,
                        "",
                        null,
                        null,
                        0));
    }
}
