package opora.roadmap.internal.intake;

import java.util.List;
import opora.reading.ScheduleKind;
import opora.shared.Window;
import opora.shared.web.Ui;

/** What a reading of a term would mean, in words: how many dates, the nearest of them. */
public final class TermWords {

    public static String of(Ui ui, ScheduleKind kind, List<Window> windows) {
        if (windows.isEmpty()) return ui.text("intake.term." + kind.name());
        var first = windows.getFirst();
        return switch (kind) {
            case ONCE -> ui.text("intake.term.once", ui.period(first.period()));
            case RECURRING -> dates(ui, windows);
            case CONTINUOUS ->
                    windows.size() == 1
                            ? ui.text("intake.term.continuous", spans(ui, windows))
                            : ui.text(
                                    "intake.term.continuous.parts",
                                    windows.size(),
                                    spans(ui, windows));
            case ON_SEPARATE_SCHEDULE, AS_NEEDED, UNSPECIFIED ->
                    ui.text("intake.term." + kind.name() + ".within", spans(ui, windows));
        };
    }

    private static String dates(Ui ui, List<Window> windows) {
        var today = ui.days().today();
        var next = windows.stream().filter(window -> !window.to().isBefore(today)).findFirst();
        var named = next.orElse(windows.getLast());
        return ui.text(
                next.isPresent() ? "intake.term.dates.next" : "intake.term.dates.last",
                windows.size(),
                ui.until(named.to()),
                times(ui, named));
    }

    private static String times(Ui ui, Window window) {
        if (window.maxTimes() == null) return ui.text("intake.term.times.least", window.minTimes());
        if (window.minTimes() == 1 && window.maxTimes() == 1) return "";
        return window.minTimes() == window.maxTimes()
                ? ui.text("intake.term.times", window.minTimes())
                : ui.text("intake.term.times.range", window.minTimes(), window.maxTimes());
    }

    private static String spans(Ui ui, List<Window> windows) {
        var first = windows.getFirst().from();
        var last = windows.getLast().to();
        return ui.period(new opora.shared.Period(first, last));
    }

    private TermWords() {}
}
