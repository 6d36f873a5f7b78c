package opora.document.internal.circulation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.document.PaperApi;
import opora.document.PaperDownload;
import opora.document.PaperFormat;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The acquaintance sheet as a file: of the whole circulation, or of one organisation's people. */
@Controller
@RequestMapping("/circulations/{id}")
class SheetController {

    private final Circulations circulations;
    private final PersonApi people;
    private final PaperApi papers;
    private final Uis uis;

    SheetController(Circulations circulations, PersonApi people, PaperApi papers, Uis uis) {
        this.circulations = circulations;
        this.people = people;
        this.papers = papers;
        this.uis = uis;
    }

    @Touches(value = Thing.ACKNOWLEDGEMENT, verb = Verb.READ)
    @GetMapping("/sheet")
    void whole(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "DOCX") PaperFormat format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = circulations.page(viewer, id, null, "");
        if (!page.sends()) throw new Forbidden("the sheet of another's circulation");
        var sheet =
                new CirculationSheet(
                        uis.ui(request),
                        page.circulation(),
                        page.things(),
                        page.units(),
                        page.people(),
                        posts(viewer, page.people()),
                        "");
        PaperDownload.send(papers, sheet.paper(), format, response);
    }

    @Touches(value = Thing.ACKNOWLEDGEMENT, verb = Verb.READ)
    @GetMapping("/units/{unit}/sheet")
    void ofUnit(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID unit,
            @RequestParam(defaultValue = "DOCX") PaperFormat format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = circulations.unit(viewer, id, unit);
        var line = page.line();
        var sheet =
                new CirculationSheet(
                        uis.ui(request),
                        page.circulation(),
                        circulations.page(viewer, id, null, "").things(),
                        List.of(),
                        line.people(),
                        posts(viewer, line.people()),
                        line.unit().name());
        PaperDownload.send(papers, sheet.paper(), format, response);
    }

    private Map<UUID, String> posts(Viewer viewer, Collection<PersonLine> lines) {
        var units = lines.stream().map(one -> new UnitId(one.who().unit())).collect(toSet());
        if (units.isEmpty()) return Map.of();
        return people.working(viewer, units).stream()
                .collect(
                        toMap(
                                one -> one.person().id().value(),
                                one -> one.place().position(),
                                (first, _) -> first));
    }
}
