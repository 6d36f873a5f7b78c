package opora.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code PeopleBench HOME ADDRESS [TIMES]}: pages of people and organisations in a country that
 * {@code CountryLoad} invented, as a methodist of a usual municipality and of a city, as somebody
 * over a region, as the head of a school; one after another. Prints what a page costs.
 */
final class PeopleBench {

    private static final int WARM = 6;
    private static final double GOAL = 50;
    private static final double SLOW = 5e9;

    private final ServerTime server;
    private final int times;

    PeopleBench(ServerTime server, int times) {
        this.server = server;
        this.times = times;
    }

    static void main(String[] args) throws IOException, InterruptedException, SQLException {
        var bench =
                new PeopleBench(
                        ServerTime.of(Path.of(args[0])),
                        args.length > 2 ? Integer.parseInt(args[2]) : 40);
        try (var database = MeasureSeed.owner(Path.of(args[0]))) {
            for (var hat : Hat.of(database))
                try (var visitor = Visitor.of(args[1], hat.login())) {
                    for (var page : pages(database, hat).entrySet())
                        bench.page(visitor, hat.name() + ": " + page.getKey(), page.getValue());
                }
        }
    }

    /**
     * @param name who it is, in words
     */
    record Hat(String name, String login, String scope) {

        private static final String METHODISTS =
                """
                select a.login, h.scope, (select count(*) from staff.employment e where e.scope >= h.scope
                           and e.scope < left(h.scope, -1) || '/' and e.ends_on is null) people
                  from access.hat h join access.account a using (person_id)
                 where a.login like '%s%%@bench.example' order by people desc, a.login
                 offset (select count(*) %s from access.account where login like '%s%%@bench.example') limit 1
                """;

        static List<Hat> of(Connection database) throws SQLException {
            var hats = new ArrayList<Hat>();
            hats.add(
                    find(
                            database,
                            "methodist",
                            METHODISTS.formatted("methodist", "/ 2", "methodist")));
            hats.add(find(database, "city", METHODISTS.formatted("methodist", "* 0", "methodist")));
            hats.add(find(database, "school", METHODISTS.formatted("head", "/ 20", "head")));
            hats.add(find(database, "region", METHODISTS.formatted("region", "* 0", "region")));
            return hats;
        }

        private static Hat find(Connection database, String name, String sql) throws SQLException {
            try (var statement = database.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return new Hat(
                        "%s of %d".formatted(name, row.getInt(3)),
                        row.getString(1),
                        row.getString(2));
            }
        }
    }

    static Map<String, String> pages(Connection database, Hat hat) throws SQLException {
        var pages = new LinkedHashMap<String, String>();
        pages.put("today", "/today");
        pages.put("people", "/people");
        pages.put(
                "people, second page",
                "/people?after=" + said("Иванова|А|00000000-0000-7000-8000-000000000000"));
        for (var choice :
                List.of(
                        "who=MANAGEMENT",
                        "post=" + said("воспитатель"),
                        "subject=" + said("математика"),
                        "category=HIGHEST",
                        "attention=ATTESTATION_LATE",
                        "status=YOUNG",
                        "experience=E20",
                        "education=SPECIALIST",
                        "sort=experience"))
            pages.put(
                    "people, " + java.net.URLDecoder.decode(choice, StandardCharsets.UTF_8),
                    "/people?" + choice);
        pages.put("people by name", "/people?q=" + said("кузнецова"));
        pages.put("people by name and post", "/people?q=" + said("иванова матем"));
        pages.put("people by a name with a slip", "/people?q=" + said("кузницова"));
        pages.put(
                "card of a person",
                "/people/"
                        + one(
                                database,
                                hat,
                                "select person_id from staff.employment where ends_on is null and %s limit 1"));
        pages.put("summary", "/people/summary");
        pages.put("organisations", "/organisations");
        pages.put(
                "organisations of a municipality",
                "/organisations?in=" + one(database, hat, MUNICIPALITY));
        pages.put("tree", "/organisations/tree?in=" + one(database, hat, MUNICIPALITY));
        pages.put("organisations by name", "/organisations?q=" + said("школа"));
        pages.put(
                "passport",
                "/organisations/"
                        + one(
                                database,
                                hat,
                                "select unit_id from staff.employment where ends_on is null and %s limit 1"));
        pages.put("find", "/search?q=" + said("иванова"));
        pages.put("find with a slip", "/search?q=" + said("кузницова елена"));
        return pages;
    }

    private static final String MUNICIPALITY =
            """
            select coalesce((select id from territory.unit where kind = 'MUNICIPALITY' and %s order by scope limit 1),
                            (select parent_id from territory.unit where %1$s order by scope limit 1))
            """;

    private static String one(Connection database, Hat hat, String sql) throws SQLException {
        var within =
                "scope >= '%s' and scope < '%s/'"
                        .formatted(hat.scope(), hat.scope().substring(0, hat.scope().length() - 1));
        try (var statement = database.createStatement();
                var row =
                        statement.executeQuery(
                                sql.replace("%1$s", "%s").formatted(within, within))) {
            row.next();
            return row.getString(1);
        }
    }

    private static String said(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Says what the page costs the processors, and beside it what the clock said. */
    private void page(Visitor visitor, String name, String path)
            throws IOException, InterruptedException {
        var first = System.nanoTime();
        visitor.get(path);
        // what takes long is asked for a few times only
        var often = System.nanoTime() - first > SLOW ? 3 : times;
        for (var i = 0; i < (often < times ? 0 : WARM); i++) visitor.get(path);
        var taken = new double[often];
        var before = server.millis();
        for (var i = 0; i < often; i++) {
            var began = System.nanoTime();
            visitor.get(path);
            taken[i] = (System.nanoTime() - began) / 1e6;
        }
        var cost = (server.millis() - before) / often;
        Arrays.sort(taken);
        System.out.printf(
                Locale.ROOT,
                "%s (clock: best %.0f, p50 %.0f, p99 %.0f)\t%.0f\t%.0f\tms%n",
                name,
                taken[0],
                taken[often / 2],
                taken[often * 99 / 100],
                cost,
                GOAL);
    }
}
