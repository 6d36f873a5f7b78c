package opora.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * {@code PageBench HOME ADDRESS [TIMES]}: pages of a system that {@link MeasureSeed} filled, asked
 * for one after another by one person. Prints name, figure, goal and unit, apart by tabs.
 */
final class PageBench {

    /** A thousand rows are drawn by code that the JVM goes on making faster for this long. */
    private static final int WARM = 60;

    private static int times = 30;

    static void main(String[] args) throws IOException, InterruptedException, SQLException {
        if (args.length > 2) times = Integer.parseInt(args[2]);
        var roadmap = "/roadmaps/" + largest(Path.of(args[0]));
        try (var methodist = Visitor.of(args[1], "luzhina@zarechny.example")) {
            thousand(methodist, roadmap);
        }
        try (var region = Visitor.of(args[1], "region@bench.example")) {
            hundredThousand(region, "a region");
        }
        try (var district = Visitor.of(args[1], "district@bench.example")) {
            hundredThousand(district, "a municipality");
        }
    }

    private static void thousand(Visitor methodist, String roadmap)
            throws IOException, InterruptedException {
        page(methodist, "list of 1,000 on one page", roadmap + "?size=1000", 60);
        var gantt = roadmap + "/gantt?zoom=MONTHS";
        var bytes = page(methodist, "Gantt of 1,000 over 24 months", gantt, 150);
        say("its size", bytes / 1000.0, 400, "kB");
        page(methodist, "list of 1,000 to XLSX", roadmap + ".xlsx", 300);
        var report = roadmap + "/report/file?format=";
        page(methodist, "report of 1,000 to XLSX", report + "XLSX", 300);
        page(methodist, "report of 1,000 to PDF", report + "PDF", 1000);
        page(methodist, "today with a thousand rows", "/today", 50);
    }

    private static void hundredThousand(Visitor visitor, String where)
            throws IOException, InterruptedException {
        var list = "list of %s among 100,000".formatted(where);
        page(visitor, "today of " + where, "/today", 50);
        page(visitor, list, "/measures", 100);
        page(visitor, list + ", late", "/measures?state=LATE", 100);
        page(visitor, list + ", waiting", "/measures?state=WAIT", 100);
        page(visitor, list + ", activity", "/measures?activity=PROGRAMME", 100);
        page(
                visitor,
                list + ", words",
                "/measures?q=%D1%81%D0%B5%D0%BC%D0%B8%D0%BD%D0%B0%D1%80",
                100);
        page(visitor, "roadmaps of " + where, "/roadmaps", 100);
    }

    /** Says the median, and beside it the nineteenth of twenty; answers with the size. */
    private static int page(Visitor visitor, String name, String path, double goal)
            throws IOException, InterruptedException {
        var size = 0;
        for (var i = 0; i < WARM; i++) size = visitor.get(path).length;
        var taken = new double[times];
        for (var i = 0; i < times; i++) {
            var began = System.nanoTime();
            visitor.get(path);
            taken[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(taken);
        say("%s (p95 %.0f)".formatted(name, taken[times * 95 / 100]), taken[times / 2], goal, "ms");
        return size;
    }

    private static void say(String name, double value, double goal, String unit) {
        System.out.printf(java.util.Locale.ROOT, "%s\t%.0f\t%.0f\t%s%n", name, value, goal, unit);
        // whoever reads this looks at the memory of this very moment
        System.out.flush();
    }

    private static String largest(Path home) throws IOException, SQLException {
        try (var database = MeasureSeed.owner(home);
                var statement = database.createStatement();
                var found =
                        statement.executeQuery(
                                """
                                select roadmap_id from roadmap.measure
                                 group by 1 order by count(*) desc limit 1
                                """)) {
            found.next();
            return found.getString(1);
        }
    }

    private PageBench() {}
}
