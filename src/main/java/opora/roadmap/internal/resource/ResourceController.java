package opora.roadmap.internal.resource;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.Views;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** «Ресурсы»: need and provision over all measures, with sums, on the screen and as a file. */
@Controller
class ResourceController {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ResourceService resources;
    private final Views views;
    private final Uis uis;

    ResourceController(ResourceService resources, Views views, Uis uis) {
        this.resources = resources;
        this.views = views;
        this.uis = uis;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/resources")
    String ofRoadmap(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean open,
            Model model) {
        model.addAttribute("top", views.top(viewer, id, MeasureFilter.ofRoadmap(id)));
        model.addAttribute("list", resources.ofRoadmap(viewer, id, kind, open));
        return "roadmap/resource/page";
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/resources")
    String all(
            Viewer viewer,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean open,
            Model model) {
        model.addAttribute("list", resources.all(viewer, kind, open));
        return "roadmap/resource/all";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/resources.xlsx")
    ResponseEntity<byte[]> fileOfRoadmap(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean open,
            HttpServletRequest request) {
        views.top(viewer, id, MeasureFilter.ofRoadmap(id));
        return file(resources.ofRoadmap(viewer, id, kind, open), request);
    }

    @Touches(value = Thing.REPORT, verb = Verb.READ)
    @GetMapping("/resources.xlsx")
    ResponseEntity<byte[]> file(
            Viewer viewer,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean open,
            HttpServletRequest request) {
        return file(resources.all(viewer, kind, open), request);
    }

    private ResponseEntity<byte[]> file(ResourceList list, HttpServletRequest request) {
        var ui = uis.ui(request);
        var name = ui.text("resources.title").replace('\u00a0', ' ') + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(ResourceSheet.write(list, ui));
    }
}
