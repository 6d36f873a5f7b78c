package opora.roadmap.internal.order;

import java.util.UUID;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.OrderPlan;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.Views;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Пункты приказа»: number, text, executor, term, how it is obeyed; each opens its page. */
@Controller
@RequestMapping("/roadmaps/{id}/order")
class OrderController {

    private final Views views;
    private final OrderPlan plan;
    private final ReadOrder reading;

    OrderController(Views views, OrderPlan plan, ReadOrder reading) {
        this.views = views;
        this.plan = plan;
        this.reading = reading;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping
    String page(Viewer viewer, @PathVariable UUID id, Model model) {
        model.addAttribute("top", views.top(viewer, id, MeasureFilter.ofRoadmap(id)));
        model.addAttribute("items", views.orderItems(viewer, id));
        model.addAttribute("readable", reading.possible(viewer, new RoadmapId(id)));
        return "roadmap/order/page";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping
    String add(Viewer viewer, @PathVariable UUID id, OrderForm form, RedirectAttributes redirect) {
        plan.add(viewer, new RoadmapId(id), form.item());
        Notices.say(redirect, "orderItem.added");
        return "redirect:/roadmaps/" + id + "/order";
    }

    /** Out of the kept file of the order. */
    @Touches(value = Thing.ROADMAP, verb = Verb.CHANGE)
    @PostMapping("/reading")
    String read(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        var taken = reading.read(viewer, new RoadmapId(id));
        Notices.say(redirect, taken > 0 ? "orderItem.read" : "orderItem.readNone");
        return "redirect:/roadmaps/" + id + "/order";
    }
}
