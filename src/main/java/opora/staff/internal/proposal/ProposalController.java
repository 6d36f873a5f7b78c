package opora.staff.internal.proposal;

import java.util.UUID;
import opora.person.PersonApi;
import opora.person.PersonName;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.staff.internal.Personnel;
import opora.staff.internal.card.FactForm;
import opora.staff.internal.card.JobForm;
import opora.staff.internal.card.JobForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposals that wait, and the decision on one: accepting makes the change. */
@Controller
@RequestMapping("/people")
class ProposalController {

    private final Proposals proposals;
    private final DecideProposal decide;
    private final Drafts drafts;
    private final JobForms jobs;
    private final Personnel personnel;
    private final PersonApi people;

    ProposalController(
            Proposals proposals,
            DecideProposal decide,
            Drafts drafts,
            JobForms jobs,
            Personnel personnel,
            PersonApi people) {
        this.proposals = proposals;
        this.decide = decide;
        this.drafts = drafts;
        this.jobs = jobs;
        this.personnel = personnel;
        this.people = people;
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @GetMapping("/proposals")
    String waiting(Viewer viewer, Model model) {
        model.addAttribute("lines", proposals.waiting(viewer));
        return "staff/proposal/waiting";
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @GetMapping("/{id}/proposals/{proposal}")
    String page(Viewer viewer, @PathVariable UUID id, @PathVariable UUID proposal, Model model) {
        var line = proposals.one(viewer, id, proposal);
        model.addAttribute("line", line);
        model.addAttribute("person", people.person(viewer, new PersonId(id)));
        if (line.decides() && line.proposal().waits()) draft(viewer, line.proposal(), model);
        return "staff/proposal/decide";
    }

    /** An entry that is no longer there cannot be corrected; the proposal can be refused. */
    private void draft(Viewer viewer, Proposal proposal, Model model) {
        try {
            model.addAttribute("draft", drafts.of(viewer, proposal));
        } catch (NotFound gone) {
            model.addAttribute("draft", null);
        }
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{id}/proposals/{proposal}/fact")
    String acceptFact(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @ModelAttribute("form") FactForm form,
            RedirectAttributes redirect) {
        var removal = decide.readable(viewer, id, proposal).act() == Proposal.Act.REMOVE;
        var target = decide.target(viewer, id, proposal);
        form.check();
        decide.acceptFact(
                viewer, id, proposal, removal ? null : form.fact(target.id(), id, target.scope()));
        return done(id, redirect);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{id}/proposals/{proposal}/job")
    String acceptJob(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @ModelAttribute("form") JobForm form,
            BindingResult errors,
            RedirectAttributes redirect)
            throws BindException {
        var row = decide.readable(viewer, id, proposal).row();
        var known = row == null ? null : personnel.employment(viewer, id, row);
        if (errors.hasErrors()) throw new BindException(errors);
        var job = jobs.read(viewer, id, known, form, errors);
        if (job == null) throw new BindException(errors);
        decide.acceptJob(viewer, id, proposal, job);
        return done(id, redirect);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{id}/proposals/{proposal}/name")
    String acceptName(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String given,
            @RequestParam(defaultValue = "") String patronymic,
            @RequestParam(defaultValue = "0") long personVersion,
            RedirectAttributes redirect) {
        var name = new PersonName(family.strip(), given.strip(), patronymic.strip());
        decide.acceptName(viewer, id, proposal, name, personVersion);
        return done(id, redirect);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{id}/proposals/{proposal}/correction")
    String corrected(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        decide.corrected(viewer, id, proposal, note);
        return done(id, redirect);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{id}/proposals/{proposal}/refusal")
    String refuse(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        decide.refuse(viewer, id, proposal, reason);
        Notices.say(redirect, "proposal.refused.done");
        return "redirect:/people/" + id;
    }

    private static String done(UUID id, RedirectAttributes redirect) {
        Notices.say(redirect, "proposal.accepted.done");
        return "redirect:/people/" + id;
    }
}
