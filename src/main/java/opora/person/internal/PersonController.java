package opora.person.internal;

import static opora.shared.Permission.PEOPLE_EDIT;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import opora.person.NewPerson;
import opora.person.Person;
import opora.person.Place;
import opora.person.PlacedPerson;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.territory.TerritoryApi;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People of a municipality: list, card, changes. */
@Controller
@RequestMapping("/people")
class PersonController {

    private final People people;
    private final TerritoryApi territory;

    PersonController(People people, TerritoryApi territory) {
        this.people = people;
        this.territory = territory;
    }

    @Touches(value = Thing.PERSON, verb = Verb.READ)
    @GetMapping
    String list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var found = people.list(viewer, unit == null ? null : new UnitId(unit), q);
        var ids = found.stream().map(PlacedPerson::place).map(Place::unit).toList();
        model.addAttribute("people", found);
        model.addAttribute("units", territory.units(viewer, ids));
        model.addAttribute("q", q);
        model.addAttribute("editable", viewer.may(PEOPLE_EDIT));
        return "person/people";
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @GetMapping("/new")
    String fresh(Viewer viewer, @RequestParam(required = false) @Nullable UUID unit, Model model) {
        viewer.require(PEOPLE_EDIT);
        return form(viewer, null, PersonForm.fresh(unit), model);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @PostMapping
    String add(
            Viewer viewer,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var unit = form.unit();
        if (unit == null) errors.rejectValue("unit", "person.unit.empty");
        try {
            if (unit != null && !errors.hasErrors()) {
                var startsOn = form.startsOn() == null ? people.today(viewer) : form.startsOn();
                var id =
                        people.add(
                                viewer,
                                new NewPerson(
                                        form.name(),
                                        form.email(),
                                        form.phone(),
                                        new UnitId(unit),
                                        form.position(),
                                        startsOn));
                Notices.say(redirect, "person.added", form.name().full());
                return "redirect:/people/" + id;
            }
        } catch (RuleViolation refused) {
            errors.rejectValue("family", refused.code());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(viewer, null, form, model);
    }

    @Touches(value = Thing.PERSON, verb = Verb.READ)
    @GetMapping("/{id}")
    String card(Viewer viewer, @PathVariable UUID id, Model model) {
        var person = people.person(viewer, new PersonId(id));
        var places = people.places(viewer, person.id());
        model.addAttribute("person", person);
        model.addAttribute("places", places);
        model.addAttribute(
                "units", territory.units(viewer, places.stream().map(Place::unit).toList()));
        model.addAttribute("editable", viewer.may(PEOPLE_EDIT));
        return "person/person";
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @GetMapping("/{id}/edit")
    String edit(Viewer viewer, @PathVariable UUID id, Model model) {
        viewer.require(PEOPLE_EDIT);
        var person = people.person(viewer, new PersonId(id));
        return form(viewer, person, PersonForm.of(person), model);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{id}")
    String change(
            Viewer viewer,
            @PathVariable UUID id,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var person = people.person(viewer, new PersonId(id));
        try {
            if (!errors.hasErrors()) {
                people.change(
                        viewer,
                        new Person(person.id(), form.name(), form.contact(), form.version()));
                Notices.say(redirect, "person.changed");
                return "redirect:/people/" + id;
            }
        } catch (RuleViolation refused) {
            errors.rejectValue("family", refused.code());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(viewer, person, form, model);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CHANGE)
    @PostMapping("/{id}/places/{place}/end")
    String leave(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID place,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,
            RedirectAttributes redirect) {
        people.leave(viewer, place, lastDay);
        Notices.say(redirect, "person.left");
        return "redirect:/people/" + id;
    }

    private String form(Viewer viewer, @Nullable Person person, PersonForm form, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("typed", form);
        model.addAttribute("units", territory.organisations(viewer, viewer.municipality()));
        model.addAttribute("municipality", territory.unit(viewer, viewer.municipality()));
        return "person/person-form";
    }
}
