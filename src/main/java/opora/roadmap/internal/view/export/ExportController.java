package opora.roadmap.internal.view.export;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.roadmap.internal.view.MeasureFilter;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.RoadmapHead;
import opora.roadmap.internal.view.RowWords;
import opora.roadmap.internal.view.SectionLine;
import opora.roadmap.internal.view.Views;
import opora.shared.Period;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewers;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The same rows as on the screen, as a file. */
@Controller
class ExportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Views views;
    private final Uis uis;

    ExportController(Views views, Uis uis) {
        this.views = views;
        this.uis = uis;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/roadmaps/{id}.xlsx")
    ResponseEntity<byte[]> roadmap(
            @PathVariable UUID id, MeasureFilter asked, HttpServletRequest request) {
        var filter = asked.in(id);
        var top = views.top(Viewers.current(), id, filter);
        var sections =
                top.sections().stream()
                        .collect(Collectors.toMap(SectionLine::id, SectionLine::heading));
        return file(filter, sections, top.head(), request);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/measures.xlsx")
    ResponseEntity<byte[]> measures(MeasureFilter filter, HttpServletRequest request) {
        return file(filter, Map.of(), null, request);
    }

    private ResponseEntity<byte[]> file(
            MeasureFilter filter,
            Map<UUID, String> sections,
            @Nullable RoadmapHead head,
            HttpServletRequest request) {
        var words = new RowWords(uis.ui(request));
        var bytes = MeasureSheet.write(lines(filter, head, words.today()), sections, words);
        var title = head == null ? words.ui().text("measures.title") : head.title();
        var name = title.replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip();
        var file = (name.length() > 80 ? name.substring(0, 80) : name) + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    /** What a row says of itself needs only what is due about now, not the whole plan. */
    private List<MeasureLine> lines(
            MeasureFilter filter, @Nullable RoadmapHead head, LocalDate today) {
        return views.whole(Viewers.current(), filter, new Period(today, today), head);
    }
}
