package opora.portal.internal.journal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opora.journal.JournalLine;
import opora.journal.JournalLine.FieldChange;
import opora.person.Person;
import opora.shared.PersonId;
import opora.shared.web.Ui;

/** Lines of the journal in words (журнал словами). */
public record JournalWords(Ui ui, Map<PersonId, Person> names) {

    private static final int LONG = 120;

    public String who(JournalLine line) {
        var person = line.person() == null ? null : names.get(line.person());
        if (person != null) return person.name().brief();
        return ui.text(line.person() == null ? "history.system" : "history.other");
    }

    /** «Методист»; a system hat is named by its job. */
    public String hat(JournalLine line) {
        var key = "role." + line.hat().toLowerCase(Locale.ROOT);
        if (ui.hasText(key)) return ui.text(key);
        return line.hat().startsWith("SYSTEM") ? ui.text("journal.system") : line.hat();
    }

    /** «Добавлено мероприятие: 34», «Изменена карта: Развитие…». */
    public String what(JournalLine line) {
        var key = "history." + line.thing() + "." + line.operation();
        var verb = ui.hasText(key) ? ui.text(key) : ui.text("history.other." + line.operation());
        var many = line.rows() > 1 ? " " + ui.text("journal.times", line.rows()) : "";
        if (line.subjects().isEmpty()) return verb + many;
        var subjects =
                line.subjects().stream()
                        .map(JournalWords::shortened)
                        .collect(Collectors.joining("; "));
        return verb + many + ": " + subjects + (line.rows() > line.subjects().size() ? "…" : "");
    }

    public String change(FieldChange change) {
        var key = "field." + change.field();
        return ui.text(
                "history.change",
                ui.hasText(key) ? ui.text(key) : ui.text("journal.field"),
                value(change, change.before()),
                value(change, change.after()));
    }

    private String value(FieldChange change, String raw) {
        if (raw.isBlank()) return ui.text("history.empty");
        var key = "value." + change.field() + "." + raw;
        if (ui.hasText(key)) return ui.text(key);
        if (raw.matches("\\d{4}-\\d\\d-\\d\\d")) return day(raw);
        if (raw.matches("[0-9a-f]{8}-[0-9a-f-]{27}")) return ui.text("journal.reference");
        return "«" + shortened(raw) + "»";
    }

    private String day(String raw) {
        try {
            return ui.day(LocalDate.parse(raw));
        } catch (DateTimeParseException e) {
            return raw;
        }
    }

    private static String shortened(String text) {
        return text.length() > LONG ? text.substring(0, LONG - 1) + "…" : text;
    }
}
