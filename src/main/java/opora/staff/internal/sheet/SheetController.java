package opora.staff.internal.sheet;

import static opora.shared.Permission.PEOPLE_ADD;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.shared.RuleViolation;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import opora.shared.web.Uis;
import opora.staff.internal.registry.PeopleFilter;
import opora.staff.internal.registry.Registry;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People from spreadsheets: upload, what was understood, run, undo; files for it. */
@Controller
@RequestMapping("/people/sheets")
public class SheetController {

    private static final int SHOWN = 100;

    private final Sheets sheets;
    private final Registry registry;
    private final Uis uis;

    SheetController(Sheets sheets, Registry registry, Uis uis) {
        this.sheets = sheets;
        this.registry = registry;
        this.uis = uis;
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("sheets", sheets.all(viewer));
        return "staff/sheets";
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @PostMapping
    String upload(
            Viewer viewer,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        viewer.require(PEOPLE_ADD);
        if (file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", "spreadsheet.nothing");
            return list(viewer, model);
        }
        try (var bytes = file.getInputStream()) {
            var name = file.getOriginalFilename();
            return "redirect:/people/sheets/"
                    + sheets.upload(
                            viewer, name == null || name.isBlank() ? "people.xlsx" : name, bytes);
        }
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @GetMapping("/{id}")
    String sheet(Viewer viewer, @PathVariable UUID id, HttpServletRequest request, Model model) {
        var sheet = sheets.sheet(viewer, id);
        model.addAttribute("sheet", sheet);
        if (sheet.busy()) return "staff/sheet";
        model.addAttribute("columns", sheets.columns(viewer, sheet));
        var words = new SheetFiles(uis.ui(request));
        model.addAttribute(
                "wrong", lines(words, sheets.rows(viewer, id, RowPlan.Outcome.WRONG, SHOWN)));
        model.addAttribute(
                "warned", lines(words, sheets.rows(viewer, id, RowPlan.Outcome.WARNED, SHOWN)));
        return "staff/sheet";
    }

    /**
     * @param no row of the spreadsheet
     */
    public record ShownRow(int no, List<String> why) {}

    private static List<ShownRow> lines(SheetFiles words, List<SheetRepository.Line> lines) {
        return lines.stream()
                .map(line ->
                        new ShownRow(line.no(), line.reasons().stream().map(words::said).toList()))
                .toList();
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @PostMapping("/{id}/columns")
    String columns(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var fields = new HashMap<Integer, SheetField>();
        typed.forEach((name, value) -> {
            if (name.matches("c\\d{1,3}") && !value.isEmpty())
                fields.put(Integer.valueOf(name.substring(1)), SheetField.valueOf(value));
        });
        try {
            sheets.assign(viewer, id, new SheetColumns(0, List.of(), fields));
        } catch (RuleViolation refused) {
            Notices.say(redirect, "violation." + refused.code());
        }
        return "redirect:/people/sheets/" + id;
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @PostMapping("/{id}/run")
    String run(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean warned,
            RedirectAttributes redirect) {
        try {
            sheets.run(viewer, id, warned);
        } catch (RuleViolation refused) {
            Notices.say(redirect, "violation." + refused.code());
        }
        return "redirect:/people/sheets/" + id;
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @PostMapping("/{id}/undoing")
    String undo(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        try {
            sheets.undo(viewer, id);
        } catch (RuleViolation refused) {
            Notices.say(redirect, "violation." + refused.code());
        }
        return "redirect:/people/sheets/" + id;
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @GetMapping("/{id}/failed.xlsx")
    void failed(
            Viewer viewer,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var sheet = sheets.sheet(viewer, id);
        var columns = sheets.columns(viewer, sheet);
        var rows = sheets.rows(viewer, id, RowPlan.Outcome.WRONG, SheetFile.MOST_ROWS);
        var ui = uis.ui(request);
        head(response, ui.text("spreadsheet.failed.name"));
        new SheetFiles(ui)
                .failed(response.getOutputStream(), sheets.file(viewer, sheet), columns, rows);
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @GetMapping("/template.xlsx")
    void template(Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        viewer.require(PEOPLE_ADD);
        var ui = uis.ui(request);
        head(response, ui.text("spreadsheet.template.name"));
        new SheetFiles(ui).template(response.getOutputStream());
    }

    @Touches(value = Thing.PERSON, verb = Verb.CREATE)
    @GetMapping("/current.xlsx")
    void current(Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        viewer.require(PEOPLE_ADD);
        var lines = registry.whole(viewer, PeopleFilter.of(new LinkedMultiValueMap<>()));
        var units = registry.units(viewer, lines);
        var ui = uis.ui(request);
        head(response, ui.text("people.title"));
        new SheetFiles(ui).current(response.getOutputStream(), lines, units);
    }

    private static void head(HttpServletResponse response, String name) {
        response.setContentType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name.replace('\u00a0', ' ') + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
