package opora.roadmap.internal.view.catalogue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import opora.journal.JournalLine.FieldChange;
import opora.shared.web.Ui;

/** Lines of the journal in words (история словами). */
public record HistoryWords(Ui ui) {

    private static final int LONG = 160;

    public String who(HistoryLine line) {
        if (!line.person().isBlank()) return line.person();
        return ui.text("history.system");
    }

    public String hat(HistoryLine line) {
        var key = "role." + line.hat().toLowerCase(Locale.ROOT);
        return ui.hasText(key) ? ui.text(key) : line.hat().startsWith("SYSTEM") ? "" : line.hat();
    }

    /** «изменено мероприятие 1.5», «добавлен срок до 10 ноября». */
    public String what(HistoryLine line) {
        var key = "history." + line.thing() + "." + line.operation();
        var verb = ui.hasText(key) ? ui.text(key) : ui.text("history.other." + line.operation());
        var due = line.due() == null ? "" : " " + ui.until(line.due());
        var subject = (line.number() + " " + line.title()).strip();
        return subject.isEmpty() ? verb + due : verb + due + ": " + shortened(subject);
    }

    public String change(FieldChange change) {
        var key = "field." + change.field();
        var name = ui.hasText(key) ? ui.text(key) : change.field();
        return ui.text(
                "history.change",
                name,
                value(change, change.before()),
                value(change, change.after()));
    }

    private String value(FieldChange change, String raw) {
        if (raw.isBlank()) return ui.text("history.empty");
        var key = "value." + change.field() + "." + raw;
        if (ui.hasText(key)) return ui.text(key);
        if (change.field().endsWith("_on")
                || change.field().endsWith("_date")
                || change.field().equals("kept_from")) return day(raw);
        if (raw.length() == 36 && change.field().endsWith("_id")
                || change.field().equals("decided_by")) return ui.text("history.other");
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
