package opora.portal.internal.organisation;

import static opora.shared.Permission.PEOPLE_READ;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import opora.document.Paper;
import opora.document.PaperApi;
import opora.document.PaperDownload;
import opora.document.PaperFormat;
import opora.person.PersonApi;
import opora.shared.Thing;
import opora.shared.UnitId;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import opora.shared.web.Ui;
import opora.shared.web.Uis;
import opora.territory.OrganisationApi;
import opora.territory.Passport;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The passport of an organisation on any day: on the screen as it will be on paper, and as a file.
 */
@Controller
@RequestMapping("/organisations/{id}/passport")
class PassportController {

    private final OrganisationApi organisations;
    private final PersonApi people;
    private final PaperApi papers;
    private final Uis uis;
    private final Clock clock;

    PassportController(
            OrganisationApi organisations,
            PersonApi people,
            PaperApi papers,
            Uis uis,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.papers = papers;
        this.uis = uis;
        this.clock = clock;
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.READ)
    @GetMapping
    String show(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            HttpServletRequest request,
            Model model) {
        var passport = passport(viewer, id, day);
        model.addAttribute("passport", passport);
        model.addAttribute("paper", paper(viewer, passport, uis.ui(request)));
        return "portal/passport";
    }

    @Touches(value = Thing.ORGANISATION, verb = Verb.READ)
    @GetMapping("/file")
    void file(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam PaperFormat format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var paper = paper(viewer, passport(viewer, id, day), uis.ui(request));
        PaperDownload.send(papers, paper, format, response);
    }

    private Passport passport(Viewer viewer, UUID id, @Nullable LocalDate day) {
        return organisations.passport(viewer, new UnitId(id), day == null ? today(viewer) : day);
    }

    private Paper paper(Viewer viewer, Passport passport, Ui ui) {
        return new PassportPaper(ui, passport).paper(positions(viewer, passport));
    }

    /** Where people worked on another day is the registry of people's to say. */
    private Map<String, Integer> positions(Viewer viewer, Passport passport) {
        var counts = new TreeMap<String, Integer>();
        if (!passport.day().equals(today(viewer)) || !viewer.may(PEOPLE_READ)) return counts;
        for (var one : people.working(viewer, List.of(passport.state().unit())))
            if (!one.place().position().isEmpty())
                counts.merge(one.place().position(), 1, Integer::sum);
        return counts;
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
