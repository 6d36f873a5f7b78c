package opora.roadmap.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import opora.shared.web.Ui;

/** A report in words, as people write them (слова отчёта). */
record ReportWords(Ui ui, Report report) {

    /** More occurrences than these are told as a sum with its exceptions. */
    private static final int EACH = 6;

    String text(String key, Object... args) {
        return ui.text("report." + key, args);
    }

    /** «18 ноября 2026»: a paper names the year whichever it is. */
    String day(LocalDate day) {
        var said = ui.day(day);
        var year = String.valueOf(day.getYear());
        return said.endsWith(year) ? said : said + "\u00a0" + year;
    }

    String digits(LocalDate day) {
        return ui.days().digits(day);
    }

    /** «К 18 ноября 2026 года наступило 32 срока по 26 мероприятиям. Исполнено 28 …». */
    String summary() {
        int fallen = report.fallen();
        if (fallen == 0) return text("summary.nothing", day(report.asOf()));
        var said = new ArrayList<String>();
        said.add(text("summary.fallen", day(report.asOf()), fallen, measures()));
        int done = report.count(Figure.DONE);
        int late = report.count(Figure.DONE_LATE);
        said.add(text("summary.done", done, share(done, fallen)));
        if (late > 0) said.add(text("summary.late", late));
        int overdue = report.count(Figure.OVERDUE);
        if (overdue > 0) said.add(text("summary.overdue", overdue, numbers(Figure.OVERDUE)));
        int way = report.count(Figure.UNDER_WAY);
        if (way > 0) said.add(text("summary.way", way));
        int debts = report.carried(Figure.OVERDUE);
        int paid = report.carried(Figure.DONE);
        if (debts + paid > 0) said.add(text("summary.carried", debts + paid, paid, debts));
        return String.join(" ", said);
    }

    private int measures() {
        return (int)
                report.lines().stream()
                        .filter(line ->
                                line.marks().stream()
                                        .anyMatch(mark ->
                                                !mark.carried() && mark.fallen(report.asOf())))
                        .count();
    }

    /** «87,5». */
    private String share(int part, int whole) {
        var share =
                BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return share.toPlainString().replace('.', text("comma").charAt(0));
    }

    private String numbers(Figure figure) {
        var numbers =
                report.lines().stream()
                        .filter(line ->
                                line.marks().stream()
                                        .anyMatch(m -> !m.carried() && figure.counts(m)))
                        .sorted(Comparator.comparing(line -> line.shortNumber().isEmpty()))
                        .map(line ->
                                line.shortNumber().isEmpty()
                                        ? "«" + line.title() + "»"
                                        : line.shortNumber())
                        .toList();
        var numbered = !numbers.isEmpty() && !numbers.getFirst().startsWith("«");
        var all =
                numbers.size() <= 12
                        ? String.join(", ", numbers)
                        : text(
                                "summary.more",
                                String.join(", ", numbers.subList(0, 10)),
                                numbers.size() - 10);
        return numbered ? text("summary.items", all) : all;
    }

    /** What the column «Исполнено» says of a row. */
    String done(ReportLine line) {
        if (line.cancelled() && line.marks().stream().noneMatch(mark -> mark.state().done()))
            return line.ground().isBlank()
                    ? text("state.CANCELLED")
                    : text("state.CANCELLED.why", line.ground());
        if (line.marks().size() <= EACH)
            return line.marks().stream().map(this::state).collect(Collectors.joining("\n"));
        return many(line);
    }

    private String many(ReportLine line) {
        var counted = line.marks().stream().filter(ReportMark::counted).toList();
        var done = counted.stream().filter(mark -> mark.state().done()).toList();
        var said = new ArrayList<String>();
        said.add(text("many.done", done.size(), counted.size()));
        done.stream()
                .map(ReportMark::decidedOn)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .ifPresent(last -> said.add(text("many.last", digits(last))));
        var late = counted.stream().filter(Figure.OVERDUE::counts).toList();
        if (!late.isEmpty()) said.add(text("many.late", days(late)));
        return String.join("\n", said);
    }

    private String days(List<ReportMark> marks) {
        var days = marks.stream().map(mark -> digits(mark.endsOn())).limit(EACH).toList();
        var said = String.join(", ", days);
        return marks.size() > EACH ? text("summary.more", said, marks.size() - EACH) : said;
    }

    /** «06.11.2026, позже на 6 дней», «2 из 3–4», «на рассмотрении». */
    String state(ReportMark mark) {
        var key = "state." + mark.state();
        return switch (mark.state()) {
            case DONE -> text(key, decided(mark)) + counts(mark);
            case DONE_LATE -> text(key, decided(mark), mark.days()) + counts(mark);
            case LATE -> text(key, mark.days(), digits(mark.endsOn())) + counts(mark);
            case PARTLY -> text(key, times(mark), digits(mark.endsOn()));
            case DUE, AHEAD -> text(key, digits(mark.endsOn()));
            case WAITING, UNSCHEDULED, BEFORE_START -> text(key);
            case NOT_DONE, NOT_REQUIRED, SKIPPED, CANCELLED ->
                    mark.reason().isBlank() ? text(key) : text(key + ".why", mark.reason());
        };
    }

    private String decided(ReportMark mark) {
        return mark.decidedOn() == null ? text("done") : digits(mark.decidedOn());
    }

    private String counts(ReportMark mark) {
        return mark.wanted() > 1 ? ", " + times(mark) : "";
    }

    private String times(ReportMark mark) {
        var asked =
                mark.upTo() == null
                        ? String.valueOf(mark.wanted())
                        : mark.wanted() + "–" + mark.upTo();
        return text("times", mark.done(), asked);
    }

    /** What was done, in the executors' words, and its proof. */
    String told(ReportLine line, boolean proofs) {
        var said = new ArrayList<String>();
        for (var mark : line.marks()) {
            for (var answer : mark.answers()) {
                if (!answer.text().isBlank())
                    said.add(
                            answer.who().isBlank()
                                    ? answer.text()
                                    : answer.who() + ": " + answer.text());
            }
        }
        if (said.size() > EACH) {
            var rest = said.size() - EACH;
            said.subList(EACH, said.size()).clear();
            said.add(text("more", rest));
        }
        if (proofs && !evidence(line).isEmpty()) said.add(evidence(line));
        return String.join("\n", said);
    }

    /** «Протокол № 1.pdf; фото, 4». */
    String evidence(ReportLine line) {
        var titles =
                line.marks().stream()
                        .flatMap(mark -> mark.answers().stream())
                        .flatMap(answer -> answer.proofs().stream())
                        .map(ReportAnswer.Proof::title)
                        .distinct()
                        .toList();
        if (titles.size() <= 4) return String.join("; ", titles);
        return String.join("; ", titles.subList(0, 3)) + "; " + text("more", titles.size() - 3);
    }
}
