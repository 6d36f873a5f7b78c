package opora.staff.internal.proposal;

import java.util.ArrayList;
import java.util.List;
import opora.shared.Viewer;
import opora.shared.web.TodaySource;
import opora.shared.web.TodayTask;
import opora.shared.web.Ui;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On «Сегодня»: proposals that wait for whoever may decide, and what became of one's own. */
@Component
@Order(20)
class ProposalTasks implements TodaySource {

    private final Proposals proposals;
    private final Propose propose;

    ProposalTasks(Proposals proposals, Propose propose) {
        this.proposals = proposals;
        this.propose = propose;
    }

    @Override
    public List<TodayTask> tasks(Viewer viewer, Ui ui) {
        var tasks = new ArrayList<TodayTask>();
        var waiting = proposals.waiting(viewer).stream().filter(ProposalLine::decides).toList();
        if (waiting.size() == 1) tasks.add(one(ui, waiting.getFirst()));
        else if (!waiting.isEmpty()) tasks.add(many(ui, waiting));
        if (viewer.person() == null) return tasks;
        for (var own : propose.own(viewer)) if (own.news()) tasks.add(outcome(ui, own));
        return tasks;
    }

    private static TodayTask one(Ui ui, ProposalLine line) {
        var proposal = line.proposal();
        return new TodayTask(
                ui.moment(proposal.at()),
                ui.text("proposal.today.waits"),
                line.person(),
                line.asked(ui),
                "/people/" + proposal.person() + "/proposals/" + proposal.id(),
                ui.text("proposal.today.decide"));
    }

    private static TodayTask many(Ui ui, List<ProposalLine> waiting) {
        return new TodayTask(
                ui.moment(waiting.getLast().proposal().at()),
                ui.text("proposal.today.waits"),
                ui.text("proposal.today.many", waiting.size()),
                ui.text("proposal.today.many.text"),
                "/people/proposals",
                ui.text("proposal.today.look"));
    }

    private static TodayTask outcome(Ui ui, Proposal own) {
        var at = own.decidedAt();
        return new TodayTask(
                at == null ? "" : ui.moment(at),
                ui.text("proposal.state." + own.state()),
                ui.text("proposal.today.own", ui.text("proposal.about." + own.about())),
                own.reason(),
                "/me/card#proposals",
                ui.text("proposal.today.read"));
    }
}
