package opora.staff.internal.proposal;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import opora.document.FileApi;
import opora.person.PersonApi;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.staff.internal.Dossiers;
import opora.staff.internal.Standings;
import opora.staff.internal.proposal.Proposal.Act;
import opora.staff.internal.proposal.Proposal.State;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** What somebody proposes in his own card, and takes back. */
@Service
@Transactional
public class Propose {

    private static final int MOST_WAITING = 20;

    private final ProposalRepository proposals;
    private final Dossiers dossiers;
    private final Standings standings;
    private final PersonApi people;
    private final FileApi files;
    private final Clock clock;

    Propose(
            ProposalRepository proposals,
            Dossiers dossiers,
            Standings standings,
            PersonApi people,
            FileApi files,
            Clock clock) {
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.standings = standings;
        this.people = people;
        this.files = files;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Proposal> own(Viewer viewer) {
        return proposals.of(viewer.actor().value());
    }

    /** What stands in an entry of one's own card today; nothing when one is missing. */
    @Transactional(readOnly = true)
    public Said stands(Viewer viewer, About about, @Nullable UUID row) {
        if (about == About.NAME) return Said.of(people.person(viewer, viewer.actor()).name());
        return row == null ? Said.NOTHING : entry(dossier(viewer), about, row);
    }

    private static Said entry(Dossier dossier, About about, UUID row) {
        if (about == About.JOB)
            return dossier.employments().stream()
                    .filter(job -> job.id().equals(row))
                    .findFirst()
                    .map(Said::of)
                    .orElseThrow(() -> new NotFound("Employment", row));
        return dossier.facts().stream()
                .filter(fact -> fact.id().equals(row) && fact.kind() == about.kind())
                .findFirst()
                .map(Said::of)
                .orElseThrow(() -> new NotFound("Fact", row));
    }

    UUID propose(
            Viewer viewer,
            About about,
            @Nullable UUID row,
            boolean removal,
            Map<String, String> form,
            @Nullable MultipartFile paper)
            throws IOException {
        var who = viewer.actor();
        var stood = stands(viewer, about, row);
        if (removal && (row == null || about.kind() == null)) throw new NotFound("Fact", about);
        var act = removal ? Act.REMOVE : row == null && about.ofRows() ? Act.ADD : Act.CHANGE;
        var said = removal ? stood : Said.read(about, form);
        if (about == About.NAME && said.text("family").isEmpty())
            throw new RuleViolation("person.name.empty").at("family");
        var waiting = proposals.of(who.value()).stream().filter(Proposal::waits).toList();
        if (waiting.size() >= MOST_WAITING) throw new RuleViolation("proposal.many");
        if (row != null && waiting.stream().anyMatch(one -> row.equals(one.row())))
            throw new RuleViolation("proposal.waits");
        var employer = employer(dossier(viewer), row, standings.today(viewer));
        var words = Objects.requireNonNullElse(form.get("words"), "").strip();
        var file = paper == null || paper.isEmpty() ? null : Ids.next();
        var proposal =
                new Proposal(
                        Ids.next(),
                        employer.scope(),
                        employer.unit(),
                        who.value(),
                        about,
                        act,
                        row,
                        said,
                        stood,
                        words,
                        file,
                        State.WAITING,
                        clock.instant(),
                        null,
                        null,
                        "",
                        null,
                        null,
                        0);
        proposal.checked();
        proposals.insert(file == null ? proposal : with(proposal, kept(viewer, proposal, paper)));
        return proposal.id();
    }

    private UUID kept(Viewer viewer, Proposal proposal, @Nullable MultipartFile paper)
            throws IOException {
        var sent = Objects.requireNonNull(paper);
        var name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        try (var bytes = sent.getInputStream()) {
            return files.store(viewer, proposal.scope(), name, bytes).id().value();
        }
    }

    private static Proposal with(Proposal one, UUID file) {
        return new Proposal(
                one.id(),
                one.scope(),
                one.unit(),
                one.person(),
                one.about(),
                one.act(),
                one.row(),
                one.said(),
                one.stood(),
                one.words(),
                file,
                one.state(),
                one.at(),
                null,
                null,
                "",
                null,
                null,
                0);
    }

    /** Whoever employs him in that job, or entered that fact; else where his main job is. */
    private static Employment employer(Dossier dossier, @Nullable UUID row, LocalDate today) {
        var about =
                dossier.facts().stream()
                        .filter(fact -> fact.id().equals(row))
                        .map(fact -> fact.scope())
                        .findFirst()
                        .orElse("");
        return dossier.working(today)
                .min(
                        Comparator.comparing((Employment job) ->
                                        !job.id().equals(row) && !job.scope().equals(about))
                                .thenComparing(Employment::kind)
                                .thenComparing(Employment::startsOn))
                .orElseThrow(() -> new RuleViolation("proposal.noEmployer"));
    }

    private Dossier dossier(Viewer viewer) {
        return dossiers.of(viewer.actor().value());
    }

    void withdraw(Viewer viewer, UUID id) {
        var one =
                proposals
                        .find(id)
                        .filter(found -> found.person().equals(viewer.actor().value()))
                        .orElseThrow(() -> new NotFound("Proposal", id));
        proposals.update(one.withdraw());
    }

    void seen(Viewer viewer) {
        proposals.seen(viewer.actor().value(), clock.instant());
    }
}
