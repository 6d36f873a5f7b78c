package opora.roadmap.internal.view.change;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import opora.person.PersonApi;
import opora.roadmap.MeasureId;
import opora.roadmap.internal.executor.ExecutorService;
import opora.roadmap.internal.view.measure.MeasurePages;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewers;
import opora.shared.web.Choice;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.territory.TerritoryApi;
import opora.territory.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lays a measure on organisations and people of the municipality. */
@Controller
class ExecutorsController {

    private final ExecutorService executors;
    private final MeasurePages pages;
    private final TerritoryApi territory;
    private final PersonApi people;

    ExecutorsController(
            ExecutorService executors,
            MeasurePages pages,
            TerritoryApi territory,
            PersonApi people) {
        this.executors = executors;
        this.pages = pages;
        this.territory = territory;
        this.people = people;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @GetMapping("/measures/{id}/executors")
    String form(@PathVariable UUID id, Model model) {
        Viewers.current().require(Permission.ROADMAP_EDIT);
        var page = pages.page(Viewers.current(), id);
        model.addAttribute("page", page);
        model.addAttribute("choices", choices());
        model.addAttribute(
                "chosen",
                page.executors().stream()
                        .flatMap(executor -> executor.assignments().stream())
                        .filter(one -> one.endsOn() == null)
                        .map(one -> one.person() != null ? "p" + one.person() : "u" + one.unit())
                        .toList());
        return "roadmap/view/executors";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/measures/{id}/executors")
    String reassign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> who,
            RedirectAttributes redirect) {
        var chosen = new ArrayList<opora.roadmap.internal.executor.Choice>();
        for (var one : who) chosen.add(parse(one));
        executors.reassign(Viewers.current(), new MeasureId(id), chosen);
        Notices.say(redirect, "executor.changed");
        return "redirect:/measures/" + id;
    }

    private List<Choice> choices() {
        var viewer = Viewers.current();
        var units = territory.organisations(viewer, viewer.municipality());
        var town = territory.unit(viewer, viewer.municipality());
        var ids = Stream.concat(Stream.of(town.id()), units.stream().map(Unit::id)).toList();
        var choices = new ArrayList<Choice>();
        for (var unit : units) choices.add(new Choice("u" + unit.id().value(), unit.name()));
        for (var placed : people.working(viewer, ids))
            choices.add(
                    new Choice("p" + placed.person().id().value(), placed.person().name().full()));
        return choices;
    }

    private static opora.roadmap.internal.executor.Choice parse(String chosen) {
        try {
            var id = UUID.fromString(chosen.substring(1));
            return chosen.startsWith("p")
                    ? new opora.roadmap.internal.executor.Choice(null, new PersonId(id))
                    : new opora.roadmap.internal.executor.Choice(new UnitId(id), null);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RuleViolation("executor.unknown");
        }
    }
}
