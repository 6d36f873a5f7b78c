package opora.portal.internal.find;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.search.Found;
import opora.shared.search.SearchSource;
import opora.shared.search.SearchWords;
import opora.shared.web.Touches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Поиск»: measures, roadmaps, people, organisations and files by any form of their words. */
@Controller
class SearchController {

    private static final int MOST = 20;

    private final List<SearchSource> sources;

    SearchController(List<SearchSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Touches(value = Thing.OWN, verb = Verb.READ)
    @GetMapping("/search")
    String search(Viewer viewer, @RequestParam(defaultValue = "") String q, Model model) {
        var words = SearchWords.of(q);
        model.addAttribute("typed", q.strip());
        model.addAttribute("tooShort", words.tooShort());
        model.addAttribute("found", words.tooShort() ? Map.of() : found(viewer, words));
        return "portal/search";
    }

    private Map<Found.Group, List<Found>> found(Viewer viewer, SearchWords words) {
        return sources.stream()
                .flatMap(one -> one.find(viewer, words, MOST).stream())
                .collect(
                        Collectors.groupingBy(
                                Found::group,
                                () -> new TreeMap<>(Comparator.naturalOrder()),
                                Collectors.toList()));
    }
}
