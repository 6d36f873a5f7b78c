package opora.portal.internal.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opora.document.Paper;
import opora.document.Paper.Block;
import opora.document.Paper.Cell;
import opora.document.Paper.Column;
import opora.document.Paper.Line;
import opora.document.Paper.Row;
import opora.document.Paper.Style;
import opora.shared.web.Ui;
import opora.territory.Passport;
import opora.territory.UnitOperation;
import opora.territory.UnitStatus;
import org.jspecify.annotations.Nullable;

/** The passport of an organisation as a sheet of paper (паспорт организации). */
final class PassportPaper {

    private final Ui ui;
    private final Passport passport;
    private final List<Block> blocks = new ArrayList<>();

    PassportPaper(Ui ui, Passport passport) {
        this.ui = ui;
        this.passport = passport;
    }

    /**
     * @param people how many work there in each position; empty when it is not the day of today
     */
    Paper paper(Map<String, Integer> people) {
        var card = passport.state().card();
        var above =
                passport.above().stream()
                        .map(Passport.Place::name)
                        .collect(Collectors.joining(", "));
        blocks.add(new Line(Style.CENTRED, above));
        blocks.add(new Line(Style.TITLE, ui.text("organisation.passport.of", card.name())));
        blocks.add(
                new Line(
                        Style.CENTRED,
                        ui.text("organisation.passport.on", ui.days().digits(passport.day()))
                                + (lasting()
                                        ? ""
                                        : "\n" + ui.text("organisation.passport.notOnDay"))));
        facts();
        statuses();
        units();
        positions(people);
        history();
        blocks.add(new Paper.SignOff(ui.text("organisation.passport.signer"), card.headName()));
        return new Paper(ui.text("organisation.passport.file", card.called()), false, blocks);
    }

    private boolean lasting() {
        return passport.state().covers(passport.day());
    }

    private void facts() {
        var card = passport.state().card();
        var numbers = card.requisites();
        var place = card.whereabouts();
        var teaching = card.teaching();
        var rows = new ArrayList<Row>();
        fact(rows, "shortName", card.shortName());
        fact(rows, "kind", word("organisationKind.", card.kind()));
        fact(rows, "type", word("organisation.type.", teaching.type()));
        fact(rows, "level", word("organisation.level.", card.level()));
        fact(rows, "founder", numbers.founder());
        fact(rows, "head", card.headName());
        fact(rows, "address", place.address());
        fact(
                rows,
                "locality",
                (word("organisation.localityKind.", place.localityKind()) + " " + place.locality())
                        .strip());
        fact(rows, "premises", place.premises());
        fact(rows, "phone", place.phone());
        fact(rows, "email", card.email());
        fact(rows, "site", place.site());
        fact(rows, "inn", numbers.inn());
        fact(rows, "kpp", numbers.kpp());
        fact(rows, "ogrn", numbers.ogrn());
        fact(rows, "oktmo", numbers.oktmo());
        fact(rows, "okved", numbers.okved());
        fact(rows, "licence", numbers.licence());
        fact(rows, "federalId", numbers.federalId());
        fact(
                rows,
                "levels",
                teaching.levels().stream()
                        .map(level -> word("organisation.levels.", level))
                        .collect(Collectors.joining(", ")));
        fact(rows, "pupils", number(teaching.pupils()));
        fact(rows, "classes", number(teaching.classes()));
        fact(rows, "groups", number(teaching.groups()));
        fact(rows, "shifts", number(teaching.shifts()));
        fact(rows, "curator", card.curator());
        blocks.add(
                new Paper.Table(
                        List.of(
                                new Column(ui.text("organisation.passport.fact"), 34),
                                new Column(ui.text("organisation.passport.value"), 66)),
                        rows));
    }

    private void statuses() {
        heading("statuses.title");
        if (passport.statuses().isEmpty()) {
            blocks.add(new Line(Style.NOTE, ui.text("statuses.empty")));
            return;
        }
        blocks.add(
                new Paper.Table(
                        List.of(
                                new Column(ui.text("statuses.kind"), 34),
                                new Column(ui.text("organisation.passport.period"), 26),
                                new Column(ui.text("organisation.act"), 40)),
                        passport.statuses().stream().map(this::row).toList()));
    }

    private Row row(UnitStatus status) {
        var ends = status.endsOn();
        return Row.of(
                List.of(
                        Cell.of(word("organisation.status.", status.kind())),
                        Cell.of(
                                ui.days().digits(status.startsOn())
                                        + (ends == null ? "" : " – " + ui.days().digits(ends))),
                        Cell.of((status.act() + " " + status.note()).strip())));
    }

    private void units() {
        if (passport.units().isEmpty()) return;
        heading("units.title");
        for (var unit : passport.units()) {
            var head = unit.card().headName();
            blocks.add(
                    new Line(
                            Style.BODY,
                            unit.card().name()
                                    + (head.isEmpty() ? "" : ", " + head)
                                    + (unit.act().isEmpty() ? "" : ", " + unit.act())));
        }
    }

    private void positions(Map<String, Integer> people) {
        if (people.isEmpty()) return;
        heading("organisation.passport.people");
        var rows = new ArrayList<Row>();
        people.forEach(
                (position, count) -> rows.add(Row.of(List.of(Cell.of(position), Cell.of(count)))));
        blocks.add(
                new Paper.Table(
                        List.of(
                                new Column(ui.text("person.position"), 80),
                                new Column(ui.text("subjects.count"), 20)),
                        rows));
    }

    private void history() {
        if (passport.history().isEmpty()) return;
        heading("operations.title");
        for (var one : passport.history()) blocks.add(new Line(Style.BODY, said(one)));
    }

    private String said(UnitOperation one) {
        var mine = one.unit().equals(passport.state().unit());
        var key = "operations." + one.kind().name().toLowerCase(Locale.ROOT);
        return ui.days().digits(one.on())
                + ": "
                + ui.text(mine ? key : key + ".other", one.before(), one.after(), one.after())
                + (one.act().isEmpty() ? "" : ", " + one.act());
    }

    private void heading(String key) {
        blocks.add(new Line(Style.HEADING, ui.text(key)));
    }

    private void fact(List<Row> rows, String key, String value) {
        if (!value.isEmpty())
            rows.add(Row.of(List.of(Cell.of(ui.text("organisation." + key)), Cell.of(value))));
    }

    private String word(String prefix, @Nullable Enum<?> value) {
        return value == null ? "" : ui.text(prefix + value.name().toLowerCase(Locale.ROOT));
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }
}
