package opora.staff.internal.proposal;

import static opora.notice.LetterLine.Topic.TO_DECIDE;
import static opora.shared.Permission.LISTS_CONFIRM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opora.access.AccessApi;
import opora.notice.LetterLine;
import opora.notice.LetterSource;
import opora.shared.Permission;
import opora.shared.Viewer;
import opora.shared.web.Address;
import opora.shared.web.Texts;
import org.springframework.stereotype.Component;

/** Tells heads of organisations and the personnel office how many proposals wait for them. */
@Component
class ProposalLetters implements LetterSource {

    private final ProposalRepository proposals;
    private final AccessApi access;
    private final Texts texts;
    private final Address address;

    ProposalLetters(ProposalRepository proposals, AccessApi access, Texts texts, Address address) {
        this.proposals = proposals;
        this.access = access;
        this.texts = texts;
        this.address = address;
    }

    @Override
    public List<LetterLine> lines(Viewer viewer, LocalDate day) {
        var waiting = proposals.waitingByPath(viewer.municipalityScope());
        if (waiting.isEmpty()) return List.of();
        var lines = new ArrayList<LetterLine>();
        for (var hat : access.hats(viewer)) {
            var may = hat.role().permissions();
            var keeps = may.contains(LISTS_CONFIRM) || may.contains(Permission.FACT_ADD);
            if (!keeps || !may.contains(Permission.PEOPLE_EDIT)) continue;
            var count =
                    waiting.entrySet().stream()
                            .filter(one -> one.getKey().startsWith(hat.scope()))
                            .mapToInt(one -> one.getValue())
                            .sum();
            if (count == 0) continue;
            lines.add(
                    new LetterLine(
                            hat.person(),
                            TO_DECIDE,
                            language -> texts.text(language, "proposal.letter", count),
                            () -> address.of("/people/proposals")));
        }
        return lines;
    }
}
