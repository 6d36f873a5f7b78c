package opora.staff.internal.post;

import static opora.shared.Permission.SETTINGS;

import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «Должности»: the nomenclature, read by whoever reads people, changed by an administrator. */
@Controller
@RequestMapping("/people/posts")
class PostController {

    private final PostDictionary dictionary;

    PostController(PostDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Touches(value = Thing.PERSON, verb = Verb.READ)
    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("posts", dictionary.all(viewer));
        model.addAttribute("changes", dictionary.changes(viewer, null));
        model.addAttribute("editable", viewer.may(SETTINGS));
        return "staff/posts";
    }

    @Touches(value = Thing.SETTING, verb = Verb.CREATE)
    @GetMapping("/new")
    String fresh(Viewer viewer, Model model) {
        viewer.require(SETTINGS);
        return "staff/post";
    }

    @Touches(value = Thing.SETTING, verb = Verb.CREATE)
    @PostMapping
    String add(Viewer viewer, @ModelAttribute PostForm form, RedirectAttributes redirect) {
        dictionary.add(viewer, form);
        Notices.say(redirect, "post.added", form.name());
        return "redirect:/people/posts";
    }

    @Touches(value = Thing.SETTING, verb = Verb.CHANGE)
    @GetMapping("/{code}")
    String edit(Viewer viewer, @PathVariable String code, Model model) {
        model.addAttribute("post", dictionary.post(viewer, code));
        model.addAttribute("changes", dictionary.changes(viewer, code));
        model.addAttribute("used", dictionary.used(code));
        return "staff/post";
    }

    @Touches(value = Thing.SETTING, verb = Verb.CHANGE)
    @PostMapping("/{code}")
    String change(
            Viewer viewer,
            @PathVariable String code,
            @ModelAttribute PostForm form,
            RedirectAttributes redirect) {
        dictionary.change(viewer, code, form);
        Notices.say(redirect, "post.changed");
        return "redirect:/people/posts";
    }

    @Touches(value = Thing.SETTING, verb = Verb.CHANGE)
    @PostMapping("/{code}/removal")
    String remove(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String act,
            RedirectAttributes redirect) {
        dictionary.remove(viewer, code, act);
        Notices.say(redirect, "post.removed");
        return "redirect:/people/posts";
    }
}
