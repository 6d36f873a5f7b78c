package opora.document;

import java.time.LocalDate;
import java.util.Locale;
import opora.shared.web.Sign;
import opora.shared.web.Ui;

/** What is said of an act wherever it is named (основание словами). */
public final class GroundWords {

    /** «Распоряжение от 15 декабря 2022 № Р‑303». */
    public static String name(Ui ui, LegalGround ground) {
        var name = new StringBuilder(ui.text("ground.kind." + key(ground.kind())));
        var day = ground.issuedOn();
        if (day != null) name.append(' ').append(ui.text("ground.from", dated(ui, day)));
        if (!ground.number().isBlank())
            name.append(" №\u00a0").append(ground.number().replace('-', '\u2011'));
        return name.toString();
    }

    /** An act is always named with its year. */
    public static String dated(Ui ui, LocalDate date) {
        var day = ui.day(date);
        return day.endsWith(String.valueOf(date.getYear())) ? day : day + "\u00a0" + date.getYear();
    }

    public static Sign sign(LegalGround ground) {
        return ground.inUse() ? Sign.DONE : Sign.CANCELLED;
    }

    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private GroundWords() {}
}
