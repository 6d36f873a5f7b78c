package opora.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import opora.shared.database.HomeDatabase;

/**
 * Kills the application and its database again and again while people write, and looks whether
 * anything acknowledged is lost or anything is half there (kill -9 под нагрузкой).
 */
public final class Killing {

    private static final int WRITERS = 2;

    private final Path home;
    private final Random random;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    public Killing(Path home, long seed) {
        this.home = home;
        this.random = new Random(seed);
    }

    /**
     * What was found in the end.
     *
     * @param acknowledged plans whose making was answered with success
     * @param lost of those, the ones that are not there
     * @param halved plans that are there with another number of measures
     * @param brokenSeals blocks of the journal that no longer hold
     */
    public record Outcome(
            int acknowledged, List<String> lost, Map<String, Integer> halved, int brokenSeals) {}

    /** Each round kills both, the application at its end. */
    public Outcome run(int rounds) throws Exception {
        var classPath = PreparedBeans.classPath(home.resolveSibling(home.getFileName() + "-beans"));
        for (int round = 1; round <= rounds; round++) {
            var application = KilledApplication.start(home, classPath);
            var writers = new ArrayList<Thread>();
            for (int i = 0; i < WRITERS; i++)
                writers.add(
                        Thread.ofPlatform()
                                .start(
                                        new PlanWriter(
                                                application.address(),
                                                "Раунд %d, %d".formatted(round, i),
                                                acknowledged)));
            try {
                awaitMore(application);
                application.killDatabase();
                awaitMore(application);
                Thread.sleep(random.nextInt(400));
            } finally {
                application.kill();
                for (var writer : writers) {
                    writer.interrupt();
                    writer.join();
                }
            }
        }
        return look();
    }

    /** A few more plans are made, so that the next kill meets work under way. */
    private void awaitMore(KilledApplication application) throws InterruptedException {
        var target = acknowledged.size() + 3 + random.nextInt(3);
        var until = System.nanoTime() + 240_000_000_000L;
        while (acknowledged.size() < target) {
            if (System.nanoTime() > until)
                throw new IllegalStateException(
                        "Nothing is written any more: %s%n%s"
                                .formatted(acknowledged, application.lastWords()));
            Thread.sleep(20);
        }
    }

    private Outcome look() throws SQLException {
        try (var database = HomeDatabase.open(home, Map.of())) {
            var access = database.access();
            var owner = access.owner();
            try (var connection =
                    DriverManager.getConnection(access.url(), owner.user(), owner.password())) {
                var found = new TreeMap<String, Integer>();
                try (var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select r.title, count(m.id) from roadmap.roadmap r"
                                                + " left join roadmap.measure m on m.roadmap_id = r.id"
                                                + " where r.title like 'Раунд %' group by r.id")) {
                    while (rows.next()) found.put(rows.getString(1), rows.getInt(2));
                }
                var lost = acknowledged.stream().filter(one -> !found.containsKey(one)).toList();
                found.values().removeIf(count -> count == PlanWriter.MEASURES);
                try (var rows =
                        connection
                                .createStatement()
                                .executeQuery("select count(*) from journal.broken(null)")) {
                    rows.next();
                    return new Outcome(acknowledged.size(), lost, found, rows.getInt(1));
                }
            }
        }
    }

    static void main(String[] args) throws Exception {
        var rounds = Integer.parseInt(args[1]);
        var seed = System.currentTimeMillis();
        var outcome = new Killing(Path.of(args[0]), seed).run(rounds);
        System.out.printf(
                "seed %d, rounds %d: %s (goal: nothing lost, nothing halved)%n",
                seed, rounds, outcome);
        if (!outcome.lost().isEmpty() || !outcome.halved().isEmpty() || outcome.brokenSeals() > 0)
            System.exit(1);
    }
}
