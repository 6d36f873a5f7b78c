package opora.territory.internal.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.territory.Level;
import opora.territory.OrganisationFilter;
import opora.territory.OrganisationKind;
import opora.territory.StatusKind;
import opora.territory.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The registry of organisations, its tree and its counted subjects. */
@Controller
@RequestMapping("/organisations")
class RegistryController {

    private final Registry registry;
    private final Trees trees;

    RegistryController(Registry registry, Trees trees) {
        this.registry = registry;
        this.trees = trees;
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.READ)
    @GetMapping
    String list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID in,
            @RequestParam(defaultValue = "") List<OrganisationKind> kind,
            @RequestParam(defaultValue = "") List<String> locality,
            @RequestParam(defaultValue = "") List<StatusKind> status,
            @RequestParam(defaultValue = "") List<Level> level,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var where = in == null ? viewer.municipality() : new UnitId(in);
        var filter =
                new OrganisationFilter(
                        Set.copyOf(kind),
                        Set.copyOf(locality),
                        Set.copyOf(status),
                        Set.copyOf(level),
                        q.strip(),
                        closed,
                        day);
        if (in == null && !filter.narrowed() && above(viewer)) {
            model.addAttribute("page", trees.municipalities(viewer));
            return "territory/municipalities";
        }
        model.addAttribute("page", registry.page(viewer, where, filter, RegistryKey.parse(after)));
        model.addAttribute("links", new RegistryLinks(in, filter));
        return "territory/organisations";
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.READ)
    @GetMapping("/tree")
    String tree(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID in,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            Model model) {
        if (in == null && above(viewer)) {
            model.addAttribute("page", trees.municipalities(viewer));
            return "territory/municipalities";
        }
        model.addAttribute(
                "tree",
                trees.tree(viewer, in == null ? viewer.municipality() : new UnitId(in), day));
        return "territory/tree";
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.READ)
    @GetMapping("/subjects")
    String subjects(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID in,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            Model model) {
        model.addAttribute(
                "subjects",
                trees.subjects(viewer, in == null ? viewer.municipality() : new UnitId(in), day));
        return "territory/subjects";
    }

    /** Hats above municipalities begin with the list of them. */
    private boolean above(Viewer viewer) {
        return registry.unit(viewer, viewer.municipality()).kind() != UnitKind.MUNICIPALITY;
    }
}
