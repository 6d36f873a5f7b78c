package opora.roadmap.internal.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.roadmap.Decision;
import opora.shared.Period;
import opora.shared.web.MonthAxis;
import opora.shared.web.Sign;
import opora.shared.web.Strip;
import opora.shared.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of itself in words: how its term was understood, how it stands (слова строки).
 */
public final class RowWords {

    /**
     * Many occurrences of a page end on the same day in the same state: their words are made once.
     */
    private record Said(
            @Nullable LocalDate planned,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate decided,
            Sign sign,
            boolean open) {}

    /** A text with what is put into it: a thousand rows share a few dozen. */
    private record Phrase(String key, List<Object> args) {}

    private final Ui ui;
    private final LocalDate today;
    private final Map<Phrase, String> phrases = new HashMap<>();
    private final Map<Said, String> labels = new HashMap<>();

    public RowWords(Ui ui) {
        this.ui = ui;
        this.today = ui.days().today();
    }

    public Ui ui() {
        return ui;
    }

    /** «до 10 ноября, просрочено на 8 дней»: what a box says of itself. */
    public String label(OccurrenceMark mark) {
        var key =
                new Said(
                        mark.plannedOn(),
                        mark.startsOn(),
                        mark.endsOn(),
                        mark.decidedOn(),
                        mark.sign(today),
                        mark.open());
        return labels.computeIfAbsent(key, _ -> said(mark, key.sign()));
    }

    /** The day is said once: what waits or is ahead names it already. */
    private String said(OccurrenceMark mark, Sign sign) {
        return sign == Sign.AHEAD || sign == Sign.WAIT
                ? state(mark)
                : until(mark) + ", " + state(mark);
    }

    private String text(String key, Object... args) {
        return phrases.computeIfAbsent(new Phrase(key, List.of(args)), _ -> ui.text(key, args));
    }

    public LocalDate today() {
        return today;
    }

    /** «каждый месяц, 28 сроков»: said under the printed term. */
    public String understood(MeasureLine line) {
        var totals = line.totals();
        return switch (line.row().term()) {
            case UNSPECIFIED -> text("roadmap.term.unspecified");
            case AS_NEEDED -> text("roadmap.term.asNeeded");
            case ON_SEPARATE_SCHEDULE ->
                    totals.planned() == totals.unscheduled()
                            ? text("roadmap.term.scheduleWanted")
                            : text("roadmap.term.schedule", totals.planned());
            case CONTINUOUS -> text("roadmap.term.continuous", totals.planned());
            case ONCE -> once(totals);
            case RECURRING ->
                    text("roadmap.term." + rhythm(totals), totals.planned(), totals.minTimes());
        };
    }

    private String once(MeasureTotals totals) {
        if (totals.startsOn() == null || totals.endsOn() == null) return text("roadmap.term.once");
        return text(
                "roadmap.term.onceIn", ui.period(new Period(totals.startsOn(), totals.endsOn())));
    }

    /** How often, by the days from the first to the last: the rule itself may be of any kind. */
    static String rhythm(MeasureTotals totals) {
        if (totals.planned() < 2 || totals.startsOn() == null || totals.endsOn() == null)
            return "recurring";
        if (totals.minTimes() > 1) return "times";
        var days = ChronoUnit.DAYS.between(totals.startsOn(), totals.endsOn()) / totals.planned();
        if (days < 10) return "weekly";
        if (days < 21) return "fortnightly";
        if (days < 45) return "monthly";
        if (days < 110) return "quarterly";
        if (days < 230) return "halfYearly";
        return days < 420 ? "yearly" : "recurring";
    }

    /** «просрочено на 8 дней», «пора: до 30 ноября», «исполнено 11 сентября». */
    public String state(MeasureLine line) {
        if (line.row().cancelled()) return text("roadmap.state.cancelled");
        var mark = line.foremost(today());
        if (mark != null && !line.restsUntil(mark, today())) return state(mark, line.answered());
        var done = line.totals().lastDoneOn();
        if (done != null)
            return line.totals().lastLateDays() > 0
                    ? text("roadmap.state.slow", line.totals().lastLateDays())
                    : text("roadmap.state.done", ui.day(done));
        return withoutDates(line.totals());
    }

    /** Nothing is awaited and nothing was done: because it was before the start, or set aside. */
    private String withoutDates(MeasureTotals totals) {
        if (totals.before() > 0) {
            var from = totals.startsOn();
            var to = totals.endsOn();
            return from == null || to == null
                    ? text("roadmap.state.before")
                    : text("roadmap.state.beforeIn", ui.period(new Period(from, to)));
        }
        return text(totals.aside() > 0 ? "roadmap.state.aside" : "roadmap.state.nothing");
    }

    private String state(OccurrenceMark mark, MeasureLine.Answered answered) {
        var said = state(mark);
        return answered.all() > 1
                ? said + ", " + text("roadmap.state.answered", answered.done(), answered.all())
                : said;
    }

    public String state(OccurrenceMark mark) {
        if (mark.unscheduled()) return text("roadmap.state.unscheduled");
        return switch (mark.sign(today())) {
            case LATE ->
                    mark.open()
                            ? text("roadmap.state.late", mark.lateDays(today()))
                            : text("roadmap.state.notDone");
            case WAIT -> text("roadmap.state.wait", until(mark));
            case DUE -> due(mark);
            case AHEAD -> text("roadmap.state.ahead", until(mark));
            case DONE -> done(mark, "roadmap.state.done");
            case SLOW -> text("roadmap.state.slow", mark.lateDays(today()));
            case MOVED ->
                    text(
                            mark.decision() == Decision.BEFORE_START
                                    ? "roadmap.state.before"
                                    : "roadmap.state.skipped");
            case CANCELLED ->
                    text(
                            mark.decision() == Decision.NOT_REQUIRED
                                    ? "roadmap.state.notRequired"
                                    : "roadmap.state.cancelled");
        };
    }

    /** One word for a list that says the dates itself; «исполнено 11 сентября» for what is done. */
    public String word(OccurrenceMark mark) {
        var sign = mark.sign(today());
        return switch (sign) {
            case LATE, WAIT, AHEAD -> mark.open() ? text(sign.textKey()) : state(mark);
            case DUE -> mark.unscheduled() ? state(mark) : text(sign.textKey());
            default -> state(mark);
        };
    }

    /** What a narrow place says of a row: «просрочено», «до 30 ноября», «нужен график». */
    public String brief(MeasureLine line) {
        var mark = line.foremost(today());
        if (mark == null)
            return line.totals().before() > 0 && line.totals().lastDoneOn() == null
                    ? text("roadmap.state.before")
                    : text(line.sign(today()).textKey());
        if (mark.unscheduled()) return state(mark);
        return mark.sign(today()) == Sign.DUE ? until(mark) : text(mark.sign(today()).textKey());
    }

    private String due(OccurrenceMark mark) {
        if (mark.plannedOn() != null
                && mark.plannedOn().equals(today())
                && mark.plannedTime() != null)
            return text("roadmap.state.dueAt", ui.days().clock(mark.plannedTime()));
        return mark.endsOn().equals(today())
                ? text("roadmap.state.dueToday")
                : text("roadmap.state.due", until(mark));
    }

    private String done(OccurrenceMark mark, String key) {
        return text(key, mark.decidedOn() == null ? "" : ui.day(mark.decidedOn()));
    }

    /** «до 10 ноября»; a single day is simply that day. */
    public String until(OccurrenceMark mark) {
        if (mark.plannedOn() != null) return ui.day(mark.plannedOn());
        return mark.startsOn().equals(mark.endsOn())
                ? ui.day(mark.endsOn())
                : ui.until(mark.endsOn());
    }

    /** «2 из 3–4»: how often it was done inside one occurrence, when more than once is asked. */
    public String times(OccurrenceMark mark) {
        if (mark.minTimes() < 2 && (mark.maxTimes() == null || mark.maxTimes() < 2)) return "";
        var asked =
                mark.maxTimes() == null || mark.maxTimes() == mark.minTimes()
                        ? String.valueOf(mark.minTimes())
                        : mark.minTimes() + "–" + mark.maxTimes();
        return text("roadmap.state.times", mark.progress().times(), asked);
    }

    /**
     * Boxes over the months. Where a month has several, the one that needs most attention stands
     * for it.
     */
    public Strip strip(MeasureLine line, MonthAxis axis) {
        return StripDrawing.draw(line, axis, this);
    }

    /** Which of two occurrences needs more attention. */
    public OccurrenceMark foremost(OccurrenceMark one, OccurrenceMark other) {
        return MeasureLine.urgency(other.sign(today())) < MeasureLine.urgency(one.sign(today()))
                ? other
                : one;
    }

    public Sign sign(MeasureLine line) {
        return line.sign(today());
    }
}
