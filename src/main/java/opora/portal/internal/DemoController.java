package opora.portal.internal;

import static opora.shared.Permission.SETTINGS;

import jakarta.servlet.http.HttpServletRequest;
import opora.person.PersonApi;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.NavItem;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the administrator switches the demo off. */
@Controller
class DemoController implements FrameContributor {

    private final Demo demo;
    private final PersonApi people;

    DemoController(Demo demo, PersonApi people) {
        this.demo = demo;
        this.people = people;
    }

    @Touches(value = Thing.SETTING, verb = Verb.READ)
    @GetMapping("/demo")
    String show(Viewer viewer, Model model) {
        viewer.require(SETTINGS);
        model.addAttribute("on", demo.on());
        model.addAttribute("persona", persona(viewer));
        return "portal/demo";
    }

    /** A person of the demo may not: with the demo off nobody could come in as administrator. */
    @Touches(value = Thing.SETTING, verb = Verb.CHANGE)
    @PostMapping("/demo/off")
    String switchOff(Viewer viewer, RedirectAttributes redirect) {
        viewer.require(SETTINGS);
        if (persona(viewer)) throw new RuleViolation("demo.off.persona");
        demo.switchOff();
        Notices.say(redirect, "demo.switchedOff");
        return "redirect:/demo";
    }

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer != null && viewer.may(SETTINGS) && demo.on())
            frame.nav(new NavItem("demo", "/demo", "flask", "nav.demo", 0, 90));
    }

    private boolean persona(Viewer viewer) {
        return Demo.logins().contains(people.person(viewer, viewer.actor()).email());
    }
}
