package opora.roadmap.internal.view.picture;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.RoadmapTop;
import opora.roadmap.internal.view.RowWords;
import opora.roadmap.internal.view.Views;
import opora.roadmap.internal.view.picture.CalendarPage.Mode;
import opora.shared.Period;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewers;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Diagram, year wheel, calendar and board of a roadmap. */
@Controller
class PictureController {

    private final Views views;
    private final Uis uis;

    PictureController(Views views, Uis uis) {
        this.views = views;
        this.uis = uis;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/gantt")
    String gantt(
            @PathVariable UUID id,
            MeasureFilter asked,
            @RequestParam(defaultValue = "QUARTERS") Zoom zoom,
            HttpServletRequest request,
            Model model) {
        var filter = asked.in(id);
        var top = top(filter, model);
        var counts = views.counts(Viewers.current(), filter, top.head());
        model.addAttribute("counts", counts);
        model.addAttribute("gantt", drawn(top, filter, zoom, request));
        return "roadmap/view/gantt";
    }

    /** The picture alone, with its colours inside, to be put into a letter or a paper. */
    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/gantt.svg")
    String ganttFile(
            @PathVariable UUID id,
            MeasureFilter asked,
            @RequestParam(defaultValue = "QUARTERS") Zoom zoom,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var filter = asked.in(id);
        var top = top(filter, model);
        model.addAttribute("gantt", drawn(top, filter, zoom, request));
        file(response, "gantt.svg");
        return "roadmap/view/ganttFile";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/wheel")
    String wheel(
            @PathVariable UUID id,
            MeasureFilter asked,
            @RequestParam(required = false) @Nullable YearMonth month,
            HttpServletRequest request,
            Model model) {
        var filter = asked.in(id);
        model.addAttribute("page", wheel(top(filter, model), filter, month, request));
        return "roadmap/view/wheel";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/wheel.svg")
    String wheelFile(
            @PathVariable UUID id,
            MeasureFilter asked,
            @RequestParam(required = false) @Nullable YearMonth month,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var filter = asked.in(id);
        model.addAttribute("wheel", wheel(top(filter, model), filter, month, request).wheel());
        file(response, "wheel.svg");
        return "roadmap/view/wheelFile";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/calendar")
    String calendar(
            @PathVariable UUID id,
            MeasureFilter asked,
            @RequestParam(defaultValue = "MONTH") Mode mode,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate on,
            HttpServletRequest request,
            Model model) {
        var filter = asked.in(id);
        var top = top(filter, model);
        var words = new RowWords(uis.ui(request));
        var day = on == null ? words.today() : on;
        var shown = CalendarPage.shown(mode, day);
        var lines =
                DueLine.within(
                        views.whole(Viewers.current(), filter, shown, top.head()), shown, words);
        model.addAttribute("page", new CalendarPage(mode, day, lines));
        return "roadmap/view/calendar";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}/board")
    String board(
            @PathVariable UUID id, MeasureFilter asked, HttpServletRequest request, Model model) {
        var filter = asked.in(id);
        var top = top(filter, model);
        var lines = views.whole(Viewers.current(), filter, year(top), top.head());
        model.addAttribute("board", Board.of(lines, new RowWords(uis.ui(request))));
        return "roadmap/view/board";
    }

    private RoadmapTop top(MeasureFilter filter, Model model) {
        var top =
                views.top(
                        Viewers.current(),
                        java.util.Objects.requireNonNull(filter.roadmap()),
                        filter);
        model.addAttribute("top", top);
        model.addAttribute("filter", filter);
        return top;
    }

    private Gantt drawn(
            RoadmapTop top, MeasureFilter filter, Zoom zoom, HttpServletRequest request) {
        var scale = GanttScale.of(top.head().period(), zoom);
        var lines = views.whole(Viewers.current(), filter, scale.shown(), top.head());
        return Gantt.draw(lines, top, scale, new RowWords(uis.ui(request)));
    }

    private WheelPage wheel(
            RoadmapTop top,
            MeasureFilter filter,
            @Nullable YearMonth asked,
            HttpServletRequest request) {
        var words = new RowWords(uis.ui(request));
        var axis = top.axis();
        var now = YearMonth.from(words.today());
        var month =
                asked != null && axis.all().contains(asked)
                        ? asked
                        : axis.all().contains(now) ? now : axis.start();
        var lines = views.whole(Viewers.current(), filter, year(top), top.head());
        var wheel = YearWheel.draw(lines, top.sections(), axis, month, words);
        return new WheelPage(
                wheel,
                DueLine.within(lines, new Period(month.atDay(1), month.atEndOfMonth()), words));
    }

    private static Period year(RoadmapTop top) {
        var axis = top.axis();
        return new Period(
                axis.start().atDay(1), axis.start().plusMonths(axis.months() - 1L).atEndOfMonth());
    }

    private static void file(HttpServletResponse response, String name) {
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
