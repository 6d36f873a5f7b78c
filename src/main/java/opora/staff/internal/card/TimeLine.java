package opora.staff.internal.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * A career drawn: jobs as bars, everything else as points, on one axis of years (линия времени).
 * Coordinates are those of an svg {@link #WIDTH} wide.
 */
public record TimeLine(List<Year> years, List<Row> rows, double now, int height) {

    public static final int WIDTH = 560;
    public static final int LEFT = 96;
    private static final int TOP = 26;
    private static final int BAR = 38;
    private static final int POINT = 30;
    private static final int MOST_YEARS = 12;
    private static final double LETTER = 8.9;

    public TimeLine {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /** A line of the axis with its label; the label is empty where there is no room. */
    public record Year(double x, String label) {}

    /**
     * @param label said once for the first row of its kind
     */
    public record Row(String label, int y, List<Bar> bars, List<Point> points) {}

    public record Bar(double x, double width, String text, String title) {}

    /**
     * @param before whether the text stands left of the point
     */
    public record Point(double x, String text, boolean before, String title) {}

    /**
     * @param said names of the rows by key: «work», «CATEGORY»
     * @param unit names of organisations
     * @param told what a point says
     */
    public static @Nullable TimeLine of(
            Dossier dossier,
            LocalDate today,
            Function<String, String> said,
            Function<Employment, String> job,
            Function<Fact, String> told) {
        var first = first(dossier);
        if (first == null) return null;
        var axis = axis(first, today);
        var rows = new ArrayList<Row>();
        int y = TOP;
        var bars = new ArrayList<Span>();
        for (var fact : dossier.facts(FactKind.SERVICE).toList())
            if (fact.startsOn() != null)
                bars.add(new Span(fact.startsOn(), fact.endsOn(), told.apply(fact)));
        for (var one : dossier.employments())
            bars.add(new Span(one.startsOn(), one.endsOn(), job.apply(one)));
        bars.sort(Comparator.comparing(Span::from));
        boolean named = false;
        for (var lane : lanes(bars)) {
            rows.add(
                    new Row(
                            named ? "" : said.apply("work"),
                            y,
                            lane.stream().map(axis::bar).toList(),
                            List.of()));
            named = true;
            y += BAR;
        }
        for (var kind : List.of(FactKind.CATEGORY, FactKind.COURSE, FactKind.AWARD)) {
            var facts =
                    dossier.facts(kind)
                            .filter(fact ->
                                    !fact.day().isBefore(axis.from) && !fact.day().isAfter(axis.to))
                            .sorted(Comparator.comparing(Fact::day).reversed())
                            .limit(4)
                            .toList();
            boolean labelled = false;
            for (var fact : facts.reversed()) {
                rows.add(
                        new Row(
                                labelled ? "" : said.apply(kind.name()),
                                y,
                                List.of(),
                                List.of(axis.point(fact.day(), told.apply(fact)))));
                labelled = true;
                y += POINT;
            }
        }
        return new TimeLine(axis.years(), rows, axis.x(today), y + 4);
    }

    private record Span(LocalDate from, @Nullable LocalDate to, String text) {}

    private static @Nullable LocalDate first(Dossier dossier) {
        var starts = new ArrayList<LocalDate>();
        for (var one : dossier.employments()) starts.add(one.startsOn());
        for (var fact : dossier.facts(FactKind.SERVICE).toList())
            if (fact.startsOn() != null) starts.add(fact.startsOn());
        return starts.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    private static Axis axis(LocalDate first, LocalDate today) {
        var from = LocalDate.of(first.getYear(), 1, 1);
        var least = LocalDate.of(today.getYear() - 3, 1, 1);
        return new Axis(
                from.isAfter(least) ? least : from, LocalDate.of(today.getYear() + 1, 12, 31));
    }

    /** Jobs that overlap stand one under another. */
    private static List<List<Span>> lanes(List<Span> spans) {
        var lanes = new ArrayList<List<Span>>();
        for (var span : spans) {
            var lane =
                    lanes.stream()
                            .filter(one -> {
                                var end = one.getLast().to();
                                return end != null && end.isBefore(span.from());
                            })
                            .findFirst();
            if (lane.isPresent()) lane.get().add(span);
            else lanes.add(new ArrayList<>(List.of(span)));
        }
        return lanes;
    }

    private record Axis(LocalDate from, LocalDate to) {

        double x(LocalDate day) {
            var kept = day.isBefore(from) ? from : day.isAfter(to) ? to : day;
            double share =
                    (double) ChronoUnit.DAYS.between(from, kept)
                            / ChronoUnit.DAYS.between(from, to);
            return Math.round((LEFT + share * (WIDTH - LEFT)) * 10) / 10.0;
        }

        Bar bar(Span span) {
            double x = x(span.from());
            double end = span.to() == null ? WIDTH : x(span.to());
            double width = Math.max(6, end - x);
            int letters = (int) ((width - 14) / LETTER);
            return new Bar(x, width, letters < 4 ? "" : cut(span.text(), letters), span.text());
        }

        private static String cut(String text, int letters) {
            return text.length() <= letters
                    ? text
                    : text.substring(0, Math.max(1, letters - 1)).strip() + "…";
        }

        Point point(LocalDate day, String text) {
            double x = x(day);
            var before = x + 14 + text.length() * LETTER > WIDTH && x - LEFT > WIDTH - x;
            int letters = (int) (((before ? x - LEFT : WIDTH - x) - 16) / LETTER);
            return new Point(x, cut(text, letters), before, text);
        }

        List<Year> years() {
            int count = to.getYear() - from.getYear() + 1;
            int each = (count + MOST_YEARS - 1) / MOST_YEARS;
            if (each > 2) each = each <= 5 ? 5 : 10;
            if (count / each > 8) each = each < 2 ? 2 : each * 2;
            var years = new ArrayList<Year>();
            for (int year = from.getYear(); year <= to.getYear(); year++)
                if (year % each == 0)
                    years.add(
                            new Year(
                                    x(LocalDate.of(year, 1, 1)),
                                    x(LocalDate.of(year, 1, 1)) > WIDTH - 34
                                            ? ""
                                            : String.valueOf(year)));
            return years;
        }
    }
}
