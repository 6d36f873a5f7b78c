package opora.roadmap.internal.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import opora.shared.Period;

/**
 * Executors by months: how much fell due to each, how much of it was done and is late (тепловая
 * карта «исполнитель × месяц»).
 */
public record ExecutorMonths(List<YearMonth> months, List<Row> rows) {

    /** More executors than these are told by the table alone. */
    private static final int MOST = 60;

    /** One executor with a square for each month. */
    public record Row(String executor, List<Square> squares) {

        public int all() {
            return squares.stream().mapToInt(Square::all).sum();
        }

        public int done() {
            return squares.stream().mapToInt(Square::done).sum();
        }

        public int late() {
            return squares.stream().mapToInt(Square::late).sum();
        }
    }

    /** Occurrences of one executor in one month. */
    public record Square(int all, int done, int late) {

        /** From nothing through wholly done to mostly late: what the colour says. */
        public String tone() {
            if (all == 0) return "none";
            if (late > 0) return late * 2 >= all ? "late" : "slow";
            return done == all ? "done" : done > 0 ? "some" : "open";
        }
    }

    static ExecutorMonths of(Report report, Map<UUID, List<String>> executors) {
        var months = months(report.period());
        var counted = new TreeMap<String, int[][]>();
        for (var line : report.lines()) {
            for (var name : executors.getOrDefault(line.measure(), List.of()))
                for (var mark : line.marks())
                    count(
                            counted.computeIfAbsent(name, _ -> new int[months.size()][3]),
                            months,
                            mark);
        }
        var rows = new ArrayList<Row>();
        counted.forEach((name, squares) -> rows.add(row(name, squares)));
        rows.removeIf(row -> row.all() == 0);
        rows.sort(Comparator.comparing(Row::late).thenComparing(Row::all).reversed());
        return new ExecutorMonths(months, rows.size() > MOST ? rows.subList(0, MOST) : rows);
    }

    private static void count(int[][] squares, List<YearMonth> months, ReportMark mark) {
        int at = months.indexOf(YearMonth.from(mark.endsOn()));
        if (at < 0 || !mark.counted()) return;
        squares[at][0]++;
        if (mark.state().done()) squares[at][1]++;
        if (Figure.OVERDUE.counts(mark)) squares[at][2]++;
    }

    private static Row row(String name, int[][] squares) {
        var row = new ArrayList<Square>();
        for (var one : squares) row.add(new Square(one[0], one[1], one[2]));
        return new Row(name, List.copyOf(row));
    }

    private static List<YearMonth> months(Period period) {
        var months = new ArrayList<YearMonth>();
        var last = YearMonth.from(period.endsOn());
        for (var month = YearMonth.from(period.startsOn());
                !month.isAfter(last);
                month = month.plusMonths(1)) months.add(month);
        return List.copyOf(months);
    }
}
