package opora.portal.internal.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opora.document.Paper;
import opora.document.Paper.Cell;
import opora.document.Paper.Column;
import opora.document.Paper.Row;
import opora.shared.UnitId;
import opora.shared.web.Ui;
import opora.territory.UnitState;
import opora.territory.UnitStatus;
import org.jspecify.annotations.Nullable;

/** The registry as it is seen, in a workbook; the same columns are read back by the import. */
final class RegistrySheet {

    private static final List<String> COLUMNS =
            List.of(
                    "name",
                    "shortName",
                    "kind",
                    "type",
                    "level",
                    "inn",
                    "kpp",
                    "ogrn",
                    "oktmo",
                    "okved",
                    "address",
                    "locality",
                    "phone",
                    "email",
                    "site",
                    "head",
                    "founder",
                    "licence",
                    "pupils",
                    "classes",
                    "groups",
                    "shifts",
                    "startsOn",
                    "endsOn");

    static Paper of(Ui ui, List<UnitState> lines, Map<UnitId, List<UnitStatus>> statuses) {
        var columns = new ArrayList<Column>();
        for (var name : COLUMNS)
            columns.add(new Column(ui.text("organisation." + name), name.equals("name") ? 12 : 4));
        columns.add(new Column(ui.text("statuses.title"), 8));
        var rows =
                lines.stream()
                        .map(line -> row(ui, line, statuses.getOrDefault(line.unit(), List.of())))
                        .toList();
        return new Paper(
                ui.text("organisations.title"), true, List.of(new Paper.Table(columns, rows)));
    }

    private static Row row(Ui ui, UnitState line, List<UnitStatus> statuses) {
        var card = line.card();
        var numbers = card.requisites();
        var place = card.whereabouts();
        var teaching = card.teaching();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(card.name()));
        cells.add(Cell.of(card.shortName()));
        cells.add(Cell.of(word(ui, "organisationKind.", card.kind())));
        cells.add(Cell.of(word(ui, "organisation.type.", teaching.type())));
        cells.add(Cell.of(word(ui, "organisation.level.", card.level())));
        for (var text :
                List.of(
                        numbers.inn(),
                        numbers.kpp(),
                        numbers.ogrn(),
                        numbers.oktmo(),
                        numbers.okved(),
                        place.address(),
                        place.locality(),
                        place.phone(),
                        card.email(),
                        place.site(),
                        card.headName(),
                        numbers.founder(),
                        numbers.licence())) cells.add(Cell.of(text));
        cells.add(number(teaching.pupils()));
        cells.add(number(teaching.classes()));
        cells.add(number(teaching.groups()));
        cells.add(number(teaching.shifts()));
        cells.add(day(ui, line.startsOn()));
        cells.add(day(ui, line.endsOn()));
        cells.add(
                Cell.of(
                        statuses.stream()
                                .map(one -> word(ui, "organisation.status.", one.kind()))
                                .collect(Collectors.joining(", "))));
        return Row.of(cells);
    }

    private static Cell number(@Nullable Integer value) {
        return value == null ? Cell.of("") : Cell.of(value.intValue());
    }

    private static Cell day(Ui ui, java.time.@Nullable LocalDate day) {
        return day == null ? Cell.of("") : Cell.of(day, ui.days().digits(day));
    }

    private static String word(Ui ui, String prefix, @Nullable Enum<?> value) {
        return value == null ? "" : ui.text(prefix + value.name().toLowerCase(Locale.ROOT));
    }

    private RegistrySheet() {}
}
