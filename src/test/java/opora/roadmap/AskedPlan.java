package opora.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opora.reading.Activity;
import opora.reading.ExecutorReader;
import opora.reading.Passport;
import opora.reading.Place;
import opora.reading.PrintedMeasure;
import opora.reading.RoadmapReading;
import opora.reading.Schedule;
import opora.reading.ScheduleKind;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceRepository;
import opora.roadmap.internal.plan.CreateRoadmap;
import opora.roadmap.internal.plan.Edition;
import opora.roadmap.internal.plan.MeasureRepository;
import opora.roadmap.internal.plan.NewRoadmap;
import opora.roadmap.internal.plan.RoadmapApproval;
import opora.shared.Period;
import opora.shared.Viewers;
import opora.shared.Window;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A small plan in force, written row by row, and its dates by the number of the row. */
public final class AskedPlan {

    private static final Period PERIOD = Period.parse("2026-01-01/2027-12-31");
    private static final Place NOWHERE = new Place(null, null, 0, null);

    private final ApplicationContext context;
    private final Town town;
    private final List<PrintedMeasure> rows = new ArrayList<>();
    private LocalDate keptFrom = LocalDate.of(2019, 1, 1);

    private AskedPlan(ApplicationContext context, Town town) {
        this.context = context;
        this.town = town;
    }

    public static AskedPlan of(ApplicationContext context, Town town) {
        return new AskedPlan(context, town);
    }

    /** A row due on each of these days. */
    public AskedPlan row(String number, String title, String executors, LocalDate... days) {
        var windows = Arrays.stream(days).map(day -> Window.once(day, day)).toList();
        return row(number, title, executors, windows);
    }

    public AskedPlan row(String number, String title, String executors, List<Window> windows) {
        var kind = windows.size() > 1 ? ScheduleKind.RECURRING : ScheduleKind.ONCE;
        rows.add(
                new PrintedMeasure(
                        rows.size() + 1,
                        null,
                        number,
                        title,
                        "по плану",
                        executors,
                        "приказ",
                        Schedule.certain(kind, windows),
                        new ExecutorReader().read(executors),
                        List.of(),
                        Activity.OTHER,
                        List.of(number, title, executors),
                        NOWHERE));
        return this;
    }

    /** From which day the plan is kept; long ago unless said. */
    public AskedPlan keptFrom(LocalDate day) {
        keptFrom = day;
        return this;
    }

    public RoadmapId inForce() {
        var passport =
                new Passport(
                        Passport.ActKind.ORDER,
                        "12",
                        PERIOD.startsOn(),
                        null,
                        "Дорожная карта",
                        null,
                        null,
                        null,
                        null,
                        PERIOD,
                        Passport.PeriodSource.PRINTED);
        var reading =
                new RoadmapReading(
                        passport, List.of(), rows, List.of(), List.of(), List.of(), List.of(),
                        List.of());
        var wanted = NewRoadmap.read(reading, "Карта", null, keptFrom);
        var by = town.methodist;
        return Viewers.as(
                by,
                () -> {
                    var id =
                            context.getBean(CreateRoadmap.class)
                                    .fromReading(by, wanted, reading, null, Edition.Kind.ORIGINAL);
                    context.getBean(RoadmapApproval.class).putInForce(by, id, 0);
                    return id;
                });
    }

    /** Dates of a row, the earliest first, as they stand now. */
    public List<Occurrence> dates(RoadmapId id, String number) {
        return Viewers.as(
                town.methodist,
                () ->
                        java.util.Objects.requireNonNull(
                                context.getBean(TransactionTemplate.class)
                                        .execute(_ -> stored(id, number))));
    }

    public OccurrenceId date(RoadmapId id, String number) {
        return dates(id, number).getFirst().id();
    }

    private List<Occurrence> stored(RoadmapId id, String number) {
        var measure =
                context.getBean(MeasureRepository.class).ofRoadmap(id).stream()
                        .filter(one -> one.number().equals(number))
                        .findFirst()
                        .orElseThrow();
        return context.getBean(OccurrenceRepository.class).ofMeasure(measure.id());
    }
}
