package opora.roadmap.internal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.roadmap.Decision;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.answer.AnswerForm;
import opora.roadmap.internal.answer.AnswerService;
import opora.roadmap.internal.answer.OnBehalf;
import opora.roadmap.internal.executor.Answering;
import opora.roadmap.internal.executor.Assignment;
import opora.roadmap.internal.executor.ExecutorService;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceRepository;
import opora.roadmap.internal.occurrence.OccurrenceService;
import opora.roadmap.internal.plan.Measure;
import opora.roadmap.internal.plan.MeasureService;
import opora.roadmap.internal.plan.Roadmap;
import opora.roadmap.internal.plan.RoadmapService;
import opora.roadmap.internal.view.change.Additions;
import opora.shared.DemoOnce;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What people did in the invented municipality until today: most in time, some late, some waiting
 * for a decision, one sent back, some forgotten. Days are counted from the clock, so the demo never
 * grows old.
 */
@Component
class DemoLife {

    /** How much happened. */
    enum Story {
        FULL,
        BRIEF
    }

    private static final Logger log = LoggerFactory.getLogger(DemoLife.class);
    private static final List<String> WORDS =
            List.of(
                    "Проведено, материалы у методиста.",
                    "Сделано по плану.",
                    "Приняли участие все, протокол подписан.",
                    "Справка готова, направлена в школы.");

    private final Cast cast;
    private final MeasureService measures;
    private final OccurrenceRepository occurrences;
    private final OccurrenceService decisions;
    private final ExecutorService executors;
    private final AnswerService answers;
    private final Additions additions;
    private final RoadmapService roadmaps;
    private final DemoOnce once;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoLife(
            Cast cast,
            MeasureService measures,
            OccurrenceRepository occurrences,
            OccurrenceService decisions,
            ExecutorService executors,
            AnswerService answers,
            Additions additions,
            RoadmapService roadmaps,
            DemoOnce once,
            TransactionOperations transactions,
            Clock clock) {
        this.cast = cast;
        this.measures = measures;
        this.occurrences = occurrences;
        this.decisions = decisions;
        this.executors = executors;
        this.answers = answers;
        this.additions = additions;
        this.roadmaps = roadmaps;
        this.once = once;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Inside the transaction that began the roadmap: a hundred small ones would take long. */
    void play(Viewer methodist, RoadmapId roadmap, Story story) {
        new Play(methodist, roadmap).past(story);
    }

    /**
     * The head of a school and the leader of an association answer what they see, each under a hat
     * of his own and so in transactions of his own. Marked at the end: a start cut off in between
     * may leave an answer more, never one less.
     */
    void answerThemselves(Viewer methodist) {
        Viewers.as(methodist, () -> roadmaps.list(methodist)).stream()
                .map(Roadmap::id)
                .filter(roadmap -> !once.loaded(answers(roadmap)))
                .forEach(roadmap -> {
                    answerThemselves(methodist, roadmap);
                    transactions.executeWithoutResult(_ -> once.first(answers(roadmap)));
                });
    }

    private static String answers(RoadmapId roadmap) {
        return "answers." + roadmap;
    }

    private void answerThemselves(Viewer methodist, RoadmapId roadmap) {
        cast.wearing(Role.ORGANISATION_HEAD, "kotov@zarechny.example")
                .ifPresent(head -> reported(head, roadmap, 3));
        cast.wearing(Role.ASSOCIATION_LEADER, "vetlugin@zarechny.example")
                .map(leader -> reported(leader, roadmap, 2))
                .flatMap(given -> given.stream().findFirst())
                .ifPresent(answer ->
                        Viewers.as(
                                methodist,
                                () ->
                                        answers.sendBack(
                                                methodist,
                                                answer,
                                                "Приложите, пожалуйста, протокол.")));
    }

    private List<opora.roadmap.AnswerId> reported(Viewer viewer, RoadmapId roadmap, int most) {
        var today = today(viewer);
        return Viewers.as(
                viewer,
                () -> {
                    var begun =
                            seen(roadmap).stream()
                                    .filter(Occurrence::awaited)
                                    .filter(one -> !one.window().from().isAfter(today))
                                    .filter(one -> one.window().to().isBefore(today.plusDays(60)))
                                    .sorted(Comparator.comparing(one -> one.window().to()))
                                    .toList();
                    return begun.stream()
                            .flatMap(one -> tried(viewer, one, today).stream())
                            .limit(most)
                            .toList();
                });
    }

    /** Not everything a person sees is laid on him: the rule says so, and the next is tried. */
    private Optional<opora.roadmap.AnswerId> tried(Viewer viewer, Occurrence one, LocalDate today) {
        try {
            var day = earlier(one.window().to(), today);
            var form =
                    new AnswerForm(
                            day,
                            one.window().minTimes(),
                            "Провели, отчёт прилагаю ссылкой.",
                            "https://school.example/news/" + day,
                            List.of(),
                            OnBehalf.NONE,
                            null);
            return Optional.of(answers.report(viewer, one.id(), form).id());
        } catch (RuleViolation notHis) {
            log.debug("{} is not laid on {}", one.id(), viewer.hatName(), notHis);
            return Optional.empty();
        }
    }

    private List<Occurrence> seen(RoadmapId roadmap) {
        var found = transactions.execute(_ -> occurrences.ofRoadmap(roadmap));
        return found == null ? List.of() : found;
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The methodist's own part: what ended before today, one after another. */
    private final class Play {

        private final Viewer methodist;
        private final RoadmapId roadmap;
        private final LocalDate today;
        private final Map<MeasureId, Measure> rows;
        private final Map<MeasureId, List<Assignment>> laidOn;

        Play(Viewer methodist, RoadmapId roadmap) {
            this.methodist = methodist;
            this.roadmap = roadmap;
            this.today = today(methodist);
            this.rows =
                    measures.ofRoadmap(methodist, roadmap).stream()
                            .collect(Collectors.toMap(Measure::id, one -> one));
            this.laidOn =
                    executors.assignments(methodist, rows.keySet()).stream()
                            .collect(Collectors.groupingBy(Assignment::measure));
        }

        void past(Story story) {
            if (story == Story.FULL) talk();
            var ended =
                    seen(roadmap).stream()
                            .filter(Occurrence::awaited)
                            .filter(one -> one.window().to().isBefore(today))
                            .sorted(
                                    Comparator.comparing((Occurrence one) -> one.window().to())
                                            .thenComparing(one -> ordinal(one.measure())))
                            .toList();
            for (int i = 0; i < ended.size(); i++) past(ended.get(i), i);
        }

        private void past(Occurrence one, int turn) {
            switch (turn % 9) {
                case 4 -> done(one, one.window().to().plusDays(6), turn);
                case 6 -> log.debug("{} is left overdue", one.id());
                case 7 -> leaveToOthers(one, turn);
                case 8 -> {
                    if (turn == 8)
                        decisions.decide(
                                methodist,
                                List.of(one.id()),
                                Decision.NOT_REQUIRED,
                                "В этом году совмещено с августовским совещанием");
                    else done(one, one.window().to().minusDays(1), turn);
                }
                default -> done(one, one.window().to().minusDays(turn % 5), turn);
            }
        }

        /** Rows laid on many are done by nearly all of them, so the table shows «9 из 11». */
        private void leaveToOthers(Occurrence one, int turn) {
            var asked = laidOn.getOrDefault(one.measure(), List.of());
            for (int i = 0; i < asked.size() - 2; i++)
                report(one, earlier(one.window().to(), today), turn, asked.get(i));
        }

        private void done(Occurrence one, LocalDate day, int turn) {
            var asked = laidOn.getOrDefault(one.measure(), List.of());
            var on = earlier(day, today);
            if (asked.isEmpty() || row(one.measure()).answering() == Answering.ONE) {
                report(one, on, turn, asked.isEmpty() ? null : asked.getFirst());
            } else {
                asked.forEach(each -> report(one, on, turn, each));
            }
        }

        private void report(
                Occurrence one, LocalDate day, int turn, @Nullable Assignment assignment) {
            answers.report(
                    methodist,
                    one.id(),
                    new AnswerForm(
                            day,
                            Math.max(1, one.window().minTimes()),
                            WORDS.get(turn % WORDS.size()),
                            "",
                            List.of(),
                            assignment == null
                                    ? OnBehalf.NONE
                                    : turn % 2 == 0 ? OnBehalf.PHONE : OnBehalf.PAPER,
                            assignment == null ? null : assignment.id().value()));
        }

        private void talk() {
            var two =
                    rows.values().stream().sorted(Comparator.comparing(Measure::ordinal)).toList();
            for (var row : two) {
                if (row.number().startsWith("2.3"))
                    additions.say(
                            methodist,
                            row.id().value(),
                            "Протоколы присылайте до конца месяца, соберём их в одну папку.");
                if (row.number().startsWith("4.3"))
                    additions.say(
                            methodist,
                            row.id().value(),
                            "Следующее занятие проведём в гимназии: там новый кабинет физики.");
            }
        }

        private int ordinal(MeasureId id) {
            return row(id).ordinal();
        }

        private Measure row(MeasureId id) {
            return java.util.Objects.requireNonNull(rows.get(id), id.toString());
        }
    }
}
