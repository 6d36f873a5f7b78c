package opora.roadmap.internal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.reading.PrintedMeasure;
import opora.reading.TableColumns.ColumnRole;
import opora.reading.TermReader;
import opora.shared.NotFound;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** All rows of an import as a table, and the correction of one: texts, joins, splits, columns. */
@Controller
@RequestMapping("/roadmaps/import/{id}")
class IntakeRowController {

    private final IntakeService intakes;
    private final opora.document.FileApi files;
    private final TermReader terms = new TermReader();

    IntakeRowController(IntakeService intakes, opora.document.FileApi files) {
        this.intakes = intakes;
        this.files = files;
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @GetMapping("/rows")
    String rows(Viewer viewer, @PathVariable UUID id, Model model) {
        var intake = intakes.get(viewer, new IntakeId(id));
        var understood = intakes.understand(viewer, intake);
        model.addAttribute("id", id.toString());
        model.addAttribute("fileName", files.get(viewer, intake.file()).name());
        model.addAttribute("reading", understood.reading());
        model.addAttribute("open", understood.open());
        model.addAttribute("left", left(intake, understood));
        return "roadmap/intake/rows";
    }

    private static List<PrintedMeasure> left(Intake intake, Understanding understood) {
        return understood.printed().measures().stream()
                .filter(measure -> intake.settings().row(measure.place()).left())
                .toList();
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping("/rows/{ordinal}")
    RedirectView correct(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable int ordinal,
            @RequestParam Map<String, String> form) {
        var intake = new IntakeId(id);
        var printed = printed(viewer, intake, ordinal);
        intakes.correct(
                viewer,
                intake,
                printed.place(),
                new RowEdit(
                        changed(form.get("number"), printed.number()),
                        changed(form.get("title"), printed.title()),
                        changed(form.get("term"), printed.term()),
                        changed(form.get("executors"), printed.executors()),
                        changed(form.get("result"), printed.result()),
                        form.containsKey("left")));
        return back(id, form.containsKey("left") ? "" : "?row=" + ordinal);
    }

    /** What a corrected term would mean, while it is being typed. */
    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping("/rows/{ordinal}/term")
    String term(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable int ordinal,
            @RequestParam String term,
            Model model) {
        var intake = intakes.get(viewer, new IntakeId(id));
        var plan = intakes.understand(viewer, intake).reading().passport().period();
        model.addAttribute("schedule", plan == null ? null : terms.read(term, plan));
        return "roadmap/intake/term";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping("/rows/{ordinal}/join")
    RedirectView join(Viewer viewer, @PathVariable UUID id, @PathVariable int ordinal) {
        var intake = new IntakeId(id);
        intakes.joinToPrevious(viewer, intake, printed(viewer, intake, ordinal).place());
        return back(id, "?row=" + Math.max(1, ordinal - 1));
    }

    /** Two measures printed in one row: each cell says with which word the second begins. */
    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping("/rows/{ordinal}/cut")
    RedirectView cut(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable int ordinal,
            @RequestParam Map<String, String> form) {
        var intake = new IntakeId(id);
        var understood = intakes.understand(viewer, intakes.get(viewer, intake));
        var place = printed(viewer, intake, ordinal).place();
        var cells =
                CellWords.of(
                        understood.layout(),
                        understood.printed(),
                        understood
                                .measure(ordinal)
                                .orElseThrow(() -> new NotFound("Row", ordinal)));
        intakes.cut(viewer, intake, CutForm.read(place, cells, form));
        return back(id, "?row=" + (ordinal + 1) + "#row");
    }

    /** A printed row that was taken for the rest of the one before stands by itself. */
    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping("/split")
    RedirectView split(
            Viewer viewer, @PathVariable UUID id, @RequestParam int table, @RequestParam int row) {
        var intake = intakes.get(viewer, new IntakeId(id));
        var place =
                intakes.understand(viewer, intake)
                        .layout()
                        .tables()
                        .filter(one -> one.index() == table)
                        .flatMap(one -> one.rows().stream())
                        .map(opora.reading.Layout.Row::place)
                        .filter(one -> one.row() == row)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Row", row));
        intakes.standAlone(viewer, new IntakeId(id), place);
        return back(id, "/rows");
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping("/rows/{ordinal}/restore")
    RedirectView restore(Viewer viewer, @PathVariable UUID id, @PathVariable int ordinal) {
        var intake = new IntakeId(id);
        intakes.correct(viewer, intake, printed(viewer, intake, ordinal).place(), RowEdit.NONE);
        return back(id, "?row=" + ordinal);
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.CREATE)
    @PostMapping("/columns")
    RedirectView columns(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam int table,
            @RequestParam List<ColumnRole> role) {
        intakes.assignColumns(viewer, new IntakeId(id), table, new ArrayList<>(role));
        return back(id, "/rows");
    }

    private PrintedMeasure printed(Viewer viewer, IntakeId id, int ordinal) {
        var understood = intakes.understand(viewer, intakes.get(viewer, id));
        return understood.printed().measures().stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new NotFound("Row", ordinal));
    }

    /** Null keeps the printed text; line breaks of a form's field are not a change. */
    private static @Nullable String changed(@Nullable String given, @Nullable String printed) {
        if (given == null) return null;
        var text = given.replace("\r\n", "\n").strip();
        return text.equals(printed == null ? "" : printed.strip()) ? null : text;
    }

    private static RedirectView back(UUID id, String rest) {
        return new RedirectView("/roadmaps/import/" + id + rest);
    }
}
