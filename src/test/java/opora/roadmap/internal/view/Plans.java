package opora.roadmap.internal.view;

import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.EVIDENCE;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.tables.Roadmap.ROADMAP_;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import opora.reading.Activity;
import opora.reading.Output;
import opora.reading.Party;
import opora.reading.PartyKind;
import opora.reading.Passport;
import opora.reading.Place;
import opora.reading.PrintedIndicator;
import opora.reading.PrintedMeasure;
import opora.reading.PrintedSection;
import opora.reading.RoadmapReading;
import opora.reading.Schedule;
import opora.reading.ScheduleKind;
import opora.roadmap.RoadmapId;
import opora.roadmap.TestHat;
import opora.roadmap.Town;
import opora.roadmap.internal.plan.CreateRoadmap;
import opora.roadmap.internal.plan.Edition;
import opora.roadmap.internal.plan.NewRoadmap;
import opora.shared.Ids;
import opora.shared.Period;
import opora.shared.Viewers;
import opora.shared.Window;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** An invented plan in the middle of its life, on the day {@link #TODAY}. */
public final class Plans {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    public static final String TITLE = "Развитие методической службы округа на 2026–2028 годы";

    private static final Period PERIOD =
            new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2028, 12, 31));

    private final ApplicationContext context;
    private final List<PrintedMeasure> rows = new ArrayList<>();

    public Plans(ApplicationContext context) {
        this.context = context;
    }

    /** Twelve rows of every kind; some done, one late, one due, one waiting for a decision. */
    public UUID inForce(Town town) {
        if (rows.isEmpty()) twelveRows();
        var id = draft(town.methodist);
        seen(
                town.methodist,
                () -> {
                    db().update(ROADMAP_)
                            .set(ROADMAP_.STATUS, "IN_FORCE")
                            .where(ROADMAP_.ID.eq(id))
                            .execute();
                    done(id, "1.1.", LocalDate.of(2026, 9, 11));
                    done(id, "1.2.", LocalDate.of(2026, 9, 25));
                    done(id, "1.3.", LocalDate.of(2026, 11, 6));
                    done(id, "1.4.", LocalDate.of(2026, 9, 30));
                    done(id, "1.4.", LocalDate.of(2026, 10, 28));
                    done(id, "1.5.", LocalDate.of(2026, 9, 12));
                    done(id, "1.5.", LocalDate.of(2026, 10, 9));
                    done(id, "2.1.", LocalDate.of(2026, 9, 14));
                    report(id, "2.2.", town.methodist);
                    return id;
                });
        return id;
    }

    /** A plan of many rows: quarterly, monthly and continuous in turn. */
    public UUID large(Town town, int count) {
        for (int at = 0; at < count; at++) {
            var number = (at / 100 + 1) + "." + (at % 100 + 1) + ".";
            var title = "Мероприятие " + (at + 1) + " о методической работе в организациях округа";
            switch (at % 4) {
                case 0 ->
                        row(
                                at * 10 / count + 1,
                                number,
                                title,
                                "Ежеквартально",
                                recurring(quarters()),
                                "Методический центр");
                case 1 ->
                        row(
                                at * 10 / count + 1,
                                number,
                                title,
                                "Октябрь",
                                ScheduleKind.ONCE,
                                List.of(month(2026, 10)),
                                "Школы");
                case 2 ->
                        row(
                                at * 10 / count + 1,
                                number,
                                title,
                                "Весь период",
                                ScheduleKind.CONTINUOUS,
                                List.of(once(PERIOD)),
                                "Методисты");
                default ->
                        row(
                                at * 10 / count + 1,
                                number,
                                title,
                                "Ежегодно до 15 сентября",
                                recurring(yearly(9, 15)),
                                "Управление образования");
            }
        }
        var id = draft(town.methodist);
        seen(
                town.methodist,
                () ->
                        db().update(ROADMAP_)
                                .set(ROADMAP_.STATUS, "IN_FORCE")
                                .where(ROADMAP_.ID.eq(id))
                                .execute());
        return id;
    }

    public UUID draft(TestHat methodist) {
        if (rows.isEmpty()) twelveRows();
        var reading = reading();
        var wanted = NewRoadmap.read(reading, TITLE, null, PERIOD.startsOn());
        RoadmapId id =
                Viewers.as(
                        methodist,
                        () ->
                                context.getBean(CreateRoadmap.class)
                                        .fromReading(
                                                methodist,
                                                wanted,
                                                reading,
                                                null,
                                                Edition.Kind.ORIGINAL));
        return id.value();
    }

    public UUID measure(TestHat hat, UUID roadmap, String number) {
        return seen(hat, () -> measure(roadmap, number));
    }

    public <T> T seen(TestHat hat, Supplier<T> work) {
        return Viewers.as(
                hat, () -> context.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }

    private void twelveRows() {
        row(
                1,
                "1.1.",
                "Утверждение состава методического совета округа и плана его заседаний",
                "Ежегодно до 15 сентября",
                recurring(yearly(9, 15)),
                "Управление образования");
        row(
                1,
                "1.2.",
                "Проведение заседаний методического совета округа",
                "Один раз в квартал",
                recurring(quarters()),
                "Методический центр");
        row(
                1,
                "1.3.",
                "Разработка положения о муниципальной методической службе",
                "Октябрь 2026 г.",
                ScheduleKind.ONCE,
                List.of(month(2026, 10)),
                "Лужина М. А.");
        row(
                1,
                "1.4.",
                "Методический час для заместителей директоров школ",
                "Ежемесячно",
                recurring(months(0)),
                "Методисты центра");
        row(
                1,
                "1.5.",
                "Обновление раздела «Методическая служба» на сайте Управления образования",
                "Ежемесячно до 10 числа",
                recurring(months(10)),
                "Рябинкина О. Т.");
        row(
                1,
                "1.6.",
                "Выезды методической команды в школы",
                "По отдельному графику",
                ScheduleKind.ON_SEPARATE_SCHEDULE,
                List.of(once(PERIOD)),
                "Методисты центра");
        row(
                2,
                "2.1.",
                "Согласование планов работы объединений",
                "Сентябрь",
                ScheduleKind.ONCE,
                List.of(month(2026, 9)),
                "Руководители объединений");
        row(
                2,
                "2.2.",
                "Заседания районных методических объединений",
                "Ноябрь",
                ScheduleKind.ONCE,
                List.of(month(2026, 11)),
                "Руководители объединений");
        row(
                2,
                "2.3.",
                "Открытые занятия победителей конкурсов",
                "Декабрь 2026 г. – март 2027 г.",
                ScheduleKind.ONCE,
                List.of(new Window(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 31), 1, 1)),
                "Школы");
        row(
                3,
                "3.1.",
                "Сопровождение молодых педагогов",
                "Весь период",
                ScheduleKind.CONTINUOUS,
                List.of(once(PERIOD)),
                "Школы");
        row(
                3,
                "3.2.",
                "Сведения о молодых педагогах",
                "Ноябрь",
                ScheduleKind.ONCE,
                List.of(month(2026, 11)),
                "Методический центр");
        row(
                3,
                "3.3.",
                "Помощь наставникам",
                "При необходимости",
                ScheduleKind.AS_NEEDED,
                List.of(new Window(PERIOD.startsOn(), PERIOD.endsOn(), 0, 1)),
                "Методисты центра");
    }

    private void row(
            int section,
            String number,
            String title,
            String term,
            List<Window> windows,
            String executor) {
        row(section, number, title, term, ScheduleKind.RECURRING, windows, executor);
    }

    private void row(
            int section,
            String number,
            String title,
            String term,
            ScheduleKind kind,
            List<Window> windows,
            String executor) {
        rows.add(
                new PrintedMeasure(
                        rows.size() + 1,
                        section,
                        number,
                        title,
                        term,
                        executor,
                        "Приказ, план заседаний",
                        Schedule.certain(kind, windows),
                        List.of(new Party(executor, PartyKind.ORGANISATION, executor, null, null)),
                        List.of(Output.ORDER, Output.PLAN),
                        Activity.EVENT,
                        List.of(number, title, term, executor, "Приказ, план заседаний"),
                        new Place(2, 0, rows.size() + 1, null)));
    }

    private RoadmapReading reading() {
        var last =
                rows.stream()
                        .mapToInt(row -> java.util.Objects.requireNonNull(row.section()))
                        .max()
                        .orElse(1);
        var names =
                List.of(
                        "Управление методической работой",
                        "Методические объединения",
                        "Наставничество и молодые педагоги");
        var sections = new ArrayList<PrintedSection>();
        for (int at = 1; at <= last; at++)
            sections.add(
                    new PrintedSection(
                            at,
                            at + ".",
                            at <= 3 ? names.get(at - 1) : "Раздел " + at,
                            new Place(1, 0, at, null)));
        var indicator =
                new PrintedIndicator(
                        "1",
                        "Доля педагогов с индивидуальным маршрутом",
                        PrintedIndicator.Unit.PERCENT,
                        false,
                        List.of(
                                new PrintedIndicator.Target(2026, new BigDecimal("20")),
                                new PrintedIndicator.Target(2027, null)));
        var passport =
                new Passport(
                        Passport.ActKind.ORDER,
                        "317-од",
                        LocalDate.of(2026, 8, 14),
                        "Управление образования",
                        TITLE,
                        "Заречный муниципальный округ",
                        null,
                        null,
                        null,
                        PERIOD,
                        Passport.PeriodSource.PRINTED);
        return new RoadmapReading(
                passport,
                sections,
                rows,
                List.of(indicator),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private void done(UUID roadmap, String number, LocalDate on) {
        var occurrence = next(roadmap, number);
        db().update(OCCURRENCE)
                .set(OCCURRENCE.DECISION, "ACCEPTED")
                .set(OCCURRENCE.DECIDED_ON, on)
                .set(OCCURRENCE.TOUCHED, true)
                .where(OCCURRENCE.ID.eq(occurrence))
                .execute();
        refresh(measure(roadmap, number));
    }

    private void report(UUID roadmap, String number, TestHat author) {
        var answer = Ids.next();
        db().insertInto(ANSWER)
                .set(ANSWER.ID, answer)
                .set(ANSWER.SCOPE, author.scope())
                .set(ANSWER.OCCURRENCE_ID, next(roadmap, number))
                .set(ANSWER.AUTHOR_ID, author.person().value())
                .set(ANSWER.DONE_ON, TODAY)
                .set(ANSWER.TEXT, "Заседания прошли, протоколы приложены.")
                .execute();
        db().insertInto(EVIDENCE)
                .set(EVIDENCE.ID, Ids.next())
                .set(EVIDENCE.SCOPE, author.scope())
                .set(EVIDENCE.ANSWER_ID, answer)
                .set(EVIDENCE.KIND, "LINK")
                .set(EVIDENCE.TITLE, "Протокол")
                .set(EVIDENCE.URL, "https://example.org/protocol")
                .execute();
    }

    private UUID next(UUID roadmap, String number) {
        return db().select(OCCURRENCE.ID)
                .from(OCCURRENCE)
                .where(OCCURRENCE.MEASURE_ID.eq(measure(roadmap, number)))
                .and(OCCURRENCE.DECISION.eq("AWAITED"))
                .orderBy(OCCURRENCE.ENDS_ON)
                .limit(1)
                .fetchSingle(OCCURRENCE.ID);
    }

    private UUID measure(UUID roadmap, String number) {
        return db().select(MEASURE.ID)
                .from(MEASURE)
                .where(MEASURE.ROADMAP_ID.eq(roadmap))
                .and(MEASURE.NUMBER.eq(number))
                .fetchSingle(MEASURE.ID);
    }

    private void refresh(UUID measure) {
        db().execute(
                        "update roadmap.measure set next_due_on = (select min(ends_on) from roadmap.occurrence o where o.measure_id = {0} and decision = 'AWAITED') where id = {0}",
                        org.jooq.impl.DSL.val(measure));
    }

    private DSLContext db() {
        return context.getBean(DSLContext.class);
    }

    private static List<Window> recurring(List<Window> windows) {
        return windows;
    }

    private static List<Window> quarters() {
        return starts(3)
                .map(first -> new Window(first.atDay(1), first.plusMonths(2).atEndOfMonth(), 1, 1))
                .toList();
    }

    /** Whole months, or until a day of each. */
    private static List<Window> months(int untilDay) {
        return starts(1)
                .map(month ->
                        new Window(
                                month.atDay(1),
                                untilDay == 0 ? month.atEndOfMonth() : month.atDay(untilDay),
                                1,
                                1))
                .toList();
    }

    private static java.util.stream.Stream<YearMonth> starts(int every) {
        var first = every == 3 ? YearMonth.of(2026, 7) : YearMonth.from(PERIOD.startsOn());
        return java.util.stream.Stream.iterate(
                first,
                month -> !month.atDay(1).isAfter(PERIOD.endsOn()),
                month -> month.plusMonths(every));
    }

    private static List<Window> yearly(int month, int day) {
        return java.util.stream.IntStream.rangeClosed(2026, 2028)
                .mapToObj(year ->
                        new Window(LocalDate.of(year, 9, 1), LocalDate.of(year, month, day), 1, 1))
                .toList();
    }

    private static Window month(int year, int month) {
        return new Window(
                YearMonth.of(year, month).atDay(1), YearMonth.of(year, month).atEndOfMonth(), 1, 1);
    }

    private static Window once(Period period) {
        return new Window(period.startsOn(), period.endsOn(), 1, 1);
    }
}
