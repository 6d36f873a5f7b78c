package opora.staff.internal.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.document.Paper;
import opora.document.Paper.Cell;
import opora.shared.web.Ui;
import opora.staff.internal.rule.Employment;
import org.jspecify.annotations.Nullable;

/** The people of the list as a sheet; without what only some may see. */
record PeopleSheet(Ui ui, Map<UUID, String> units) {

    private static final List<String> HEADINGS =
            List.of(
                    "family",
                    "given",
                    "patronymic",
                    "unit",
                    "post",
                    "subjects",
                    "kind",
                    "rate",
                    "load",
                    "since",
                    "category",
                    "categoryUntil",
                    "education",
                    "experience",
                    "lastCourse",
                    "young",
                    "email",
                    "phone");

    Paper paper(List<PeopleLine> lines) {
        var columns =
                HEADINGS.stream()
                        .map(one -> new Paper.Column(ui.text("people.sheet." + one), 1))
                        .toList();
        var rows = lines.stream().map(line -> Paper.Row.of(cells(line))).toList();
        return new Paper(ui.text("people.title"), true, List.of(new Paper.Table(columns, rows)));
    }

    private List<Cell> cells(PeopleLine line) {
        var today = ui.days().today();
        var job = line.jobs().isEmpty() ? null : line.jobs().getFirst();
        var standing = line.standing();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(line.name().family()));
        cells.add(Cell.of(line.name().given()));
        cells.add(Cell.of(line.name().patronymic()));
        cells.add(Cell.of(joined(line, one -> units.getOrDefault(one.unit(), ""))));
        cells.add(Cell.of(joined(line, Employment::title)));
        cells.add(
                Cell.of(
                        line.jobs().stream()
                                .flatMap(one -> one.subjects().stream())
                                .distinct()
                                .collect(Collectors.joining(", "))));
        cells.add(Cell.of(job == null ? "" : ui.text("employment.kind." + job.kind())));
        cells.add(number(job == null ? null : job.rate()));
        cells.add(number(job == null ? null : job.load()));
        cells.add(day(job == null ? null : job.startsOn()));
        cells.add(
                Cell.of(
                        standing == null || standing.category().isEmpty()
                                ? ""
                                : ui.text("people.facet.category." + standing.category())));
        cells.add(day(standing == null ? null : standing.categoryUntil()));
        cells.add(
                Cell.of(
                        standing == null || standing.education().isEmpty()
                                ? ""
                                : ui.text("people.facet.education." + standing.education())));
        cells.add(
                standing == null || standing.pedagogicalFrom() == null
                        ? Cell.of("")
                        : Cell.of(
                                java.time.Period.between(standing.pedagogicalFrom(), today)
                                        .getYears()));
        cells.add(day(standing == null ? null : standing.lastCourseOn()));
        cells.add(day(line.young(today) && standing != null ? standing.youngUntil() : null));
        cells.add(Cell.of(line.email()));
        cells.add(Cell.of(line.phone()));
        return cells;
    }

    private static String joined(
            PeopleLine line, java.util.function.Function<Employment, String> said) {
        return line.jobs().stream().map(said).distinct().collect(Collectors.joining("; "));
    }

    private static Cell number(@Nullable BigDecimal number) {
        return number == null ? Cell.of("") : new Cell(number.toPlainString(), number, null, null);
    }

    private Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.of("") : Cell.of(day, ui.days().digits(day));
    }
}
