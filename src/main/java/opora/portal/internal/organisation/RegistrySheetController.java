package opora.portal.internal.organisation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import opora.document.PaperApi;
import opora.document.PaperDownload;
import opora.document.PaperFormat;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import opora.territory.Level;
import opora.territory.OrganisationApi;
import opora.territory.OrganisationFilter;
import opora.territory.OrganisationKind;
import opora.territory.StatusKind;
import opora.territory.UnitState;
import opora.territory.UnitStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The registry as it is seen on the page, whole, as a workbook. */
@Controller
class RegistrySheetController {

    private final OrganisationApi organisations;
    private final PaperApi papers;
    private final Uis uis;
    private final Clock clock;

    RegistrySheetController(OrganisationApi organisations, PaperApi papers, Uis uis, Clock clock) {
        this.organisations = organisations;
        this.papers = papers;
        this.uis = uis;
        this.clock = clock;
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.READ)
    @GetMapping("/organisations/sheet")
    void sheet(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID in,
            @RequestParam(defaultValue = "") List<OrganisationKind> kind,
            @RequestParam(defaultValue = "") List<String> locality,
            @RequestParam(defaultValue = "") List<StatusKind> status,
            @RequestParam(defaultValue = "") List<Level> level,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var filter =
                new OrganisationFilter(
                        Set.copyOf(kind),
                        Set.copyOf(locality),
                        Set.copyOf(status),
                        Set.copyOf(level),
                        q.strip(),
                        closed,
                        day);
        var where = in == null ? viewer.municipality() : new UnitId(in);
        var lines = organisations.list(viewer, where, filter);
        var on = Objects.requireNonNullElse(day, LocalDate.now(clock.withZone(viewer.zone())));
        var statuses =
                organisations
                        .statuses(viewer, lines.stream().map(UnitState::unit).toList(), on)
                        .stream()
                        .collect(groupingBy(UnitStatus::unit));
        var paper = RegistrySheet.of(uis.ui(request), lines, statuses);
        PaperDownload.send(papers, paper, PaperFormat.XLSX, response);
    }
}
