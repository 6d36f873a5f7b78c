package opora.roadmap.internal.view.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import opora.reading.ScheduleKind;
import opora.roadmap.internal.view.MeasureLine;
import opora.roadmap.internal.view.OccurrenceMark;
import opora.roadmap.internal.view.RowWords;
import opora.roadmap.internal.view.SectionLine;
import opora.shared.web.MonthAxis;
import org.jspecify.annotations.Nullable;

/** The school year as a circle: a ring a section, a box an occurrence (циклограмма). */
public record YearWheel(
        MonthAxis axis,
        YearMonth month,
        List<Ring> rings,
        List<Spot> spots,
        List<Sector> sectors,
        String todayLine,
        int all) {

    static final int CENTRE = 320;
    private static final double INNER = 92;
    private static final double OUTER = 276;
    private static final double WORDS = 297;
    private static final int FEW = 12;

    /** A section as a ring; {@code run} and {@code gone} are arcs of its continuous measures. */
    public record Ring(
            SectionLine section,
            double radius,
            double width,
            boolean tinted,
            String run,
            String gone,
            int signY) {}

    /** A box; several of one section in ten days share one. */
    public record Spot(Box box, double x, double y, String label, String href) {

        public String place() {
            return "translate(" + number(x) + " " + number(y) + ")";
        }
    }

    /** A month: its word along the rim, its line, the place it opens. */
    public record Sector(YearMonth month, String line, String wordPlace, String wedge) {}

    static YearWheel draw(
            List<MeasureLine> lines,
            List<SectionLine> sections,
            MonthAxis axis,
            YearMonth month,
            RowWords words) {
        var shown = sections.subList(0, Math.min(FEW, sections.size()));
        var width = (OUTER - INNER) / Math.max(1, shown.size());
        var rings = new ArrayList<Ring>();
        var spots = new ArrayList<Spot>();
        for (int at = 0; at < shown.size(); at++) {
            var section = shown.get(at);
            var radius = OUTER - width * (at + 0.5);
            var own =
                    lines.stream()
                            .filter(line -> section.id().equals(line.row().section()))
                            .toList();
            rings.add(ring(section, own, radius, width, at, axis, words.today()));
            spots.addAll(spots(section, own, radius, axis, words));
        }
        var all =
                (int)
                        lines.stream()
                                .flatMap(line -> line.marks().stream())
                                .filter(mark -> inside(mark, axis))
                                .count();
        return new YearWheel(
                axis, month, rings, spots, sectors(axis), todayLine(axis, words.today()), all);
    }

    static boolean inside(OccurrenceMark mark, MonthAxis axis) {
        return mark.counts() && !mark.unscheduled() && axis.shows(day(mark), day(mark));
    }

    /** The day an occurrence stands at: the one planned, else its last. */
    static LocalDate day(OccurrenceMark mark) {
        return mark.plannedOn() == null ? mark.endsOn() : mark.plannedOn();
    }

    private static Ring ring(
            SectionLine section,
            List<MeasureLine> own,
            double radius,
            double width,
            int at,
            MonthAxis axis,
            LocalDate today) {
        var continuous =
                own.stream().anyMatch(line -> line.row().term() == ScheduleKind.CONTINUOUS);
        var start = axis.start().atDay(1);
        var end = axis.start().plusMonths(axis.months()).atDay(1);
        var gone = today.isBefore(start) ? start : today.isBefore(end) ? today : end;
        var run = continuous ? arc(radius, angle(axis, start), angle(axis, end.minusDays(1))) : "";
        var filled =
                continuous && gone.isAfter(start)
                        ? arc(radius, angle(axis, start), angle(axis, gone))
                        : "";
        return new Ring(
                section,
                radius,
                width,
                at % 2 == 0,
                run,
                filled,
                (int) Math.round(CENTRE - radius));
    }

    private static List<Spot> spots(
            SectionLine section,
            List<MeasureLine> own,
            double radius,
            MonthAxis axis,
            RowWords words) {
        var gathered = new LinkedHashMap<String, OccurrenceMark>();
        var counts = new LinkedHashMap<String, Integer>();
        for (var line : own)
            for (var mark : line.marks()) {
                if (!inside(mark, axis)) continue;
                var key =
                        YearMonth.from(day(mark))
                                + "-"
                                + Math.min(2, (day(mark).getDayOfMonth() - 1) / 10);
                gathered.merge(key, mark, words::foremost);
                counts.merge(key, 1, Integer::sum);
            }
        var spots = new ArrayList<Spot>();
        gathered.forEach((key, mark) ->
                spots.add(spot(section, mark, counts.getOrDefault(key, 1), radius, axis, words)));
        return spots;
    }

    private static Spot spot(
            SectionLine section,
            OccurrenceMark mark,
            int count,
            double radius,
            MonthAxis axis,
            RowWords words) {
        var angle = angle(axis, day(mark));
        var label =
                words.ui()
                        .text(
                                "wheel.spot",
                                section.heading(),
                                words.ui().day(day(mark)),
                                words.state(mark),
                                count);
        var href =
                count == 1
                        ? mark.href()
                        : "?month="
                                + YearMonth.from(day(mark))
                                + "&year="
                                + axis.start().getYear()
                                + "#month";
        return new Spot(
                Box.at(mark.sign(words.today()), -7, 14, 0),
                x(radius, angle),
                y(radius, angle),
                label,
                href);
    }

    private static List<Sector> sectors(MonthAxis axis) {
        var sectors = new ArrayList<Sector>();
        for (var month : axis.all()) {
            var from = angle(axis, month.atDay(1));
            var to = angle(axis, month.atEndOfMonth()) + 1;
            var middle = (from + to) / 2;
            var turn = middle > 90 && middle < 270 ? middle + 180 : middle;
            var place =
                    "translate(%s %s) rotate(%s)"
                            .formatted(
                                    number(x(WORDS, middle)),
                                    number(y(WORDS, middle)),
                                    number(turn % 360));
            var line = "M" + point(INNER, from) + "L" + point(OUTER + 8, from);
            var wedge =
                    "M"
                            + point(INNER, from)
                            + "L"
                            + point(OUTER + 38, from)
                            + "A314 314 0 0 1 "
                            + point(OUTER + 38, to)
                            + "L"
                            + point(INNER, to)
                            + "A92 92 0 0 0 "
                            + point(INNER, from)
                            + "z";
            sectors.add(new Sector(month, line, place, wedge));
        }
        return sectors;
    }

    private static String todayLine(MonthAxis axis, LocalDate today) {
        if (!axis.shows(today, today)) return "";
        var angle = angle(axis, today);
        return "M" + point(INNER - 14, angle) + "L" + point(OUTER + 6, angle);
    }

    public @Nullable Sector chosen() {
        return sectors.stream()
                .filter(sector -> sector.month().equals(month))
                .findFirst()
                .orElse(null);
    }

    /** Degrees from the top, clockwise. */
    static double angle(MonthAxis axis, LocalDate day) {
        var first = axis.start().atDay(1);
        var days =
                first.until(
                        axis.start().plusMonths(axis.months()).atDay(1),
                        java.time.temporal.ChronoUnit.DAYS);
        return 360.0 * first.until(day, java.time.temporal.ChronoUnit.DAYS) / days;
    }

    private static String arc(double radius, double from, double to) {
        var large = to - from > 180 ? 1 : 0;
        return "M"
                + point(radius, from)
                + "A"
                + number(radius)
                + " "
                + number(radius)
                + " 0 "
                + large
                + " 1 "
                + point(radius, to);
    }

    private static String point(double radius, double angle) {
        return number(x(radius, angle)) + " " + number(y(radius, angle));
    }

    private static double x(double radius, double angle) {
        return CENTRE + radius * Math.sin(Math.toRadians(angle));
    }

    private static double y(double radius, double angle) {
        return CENTRE - radius * Math.cos(Math.toRadians(angle));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** «2026/27». */
    public String year() {
        return opora.roadmap.internal.view.RoadmapTop.year(axis.start().getYear());
    }
}
