package opora.roadmap.internal.intake;

import java.time.Clock;
import java.time.LocalDate;
import opora.document.FileApi;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.executor.ExecutorService;
import opora.roadmap.internal.plan.CreateRoadmap;
import opora.roadmap.internal.plan.Edition;
import opora.roadmap.internal.plan.NewRoadmap;
import opora.roadmap.internal.plan.OrderPlan;
import opora.roadmap.internal.plan.PlanCount;
import opora.roadmap.internal.plan.RoadmapPassport;
import opora.shared.Period;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns what was understood into a draft of a roadmap; every row goes in, the doubtful ones with
 * their mark.
 */
@Service
class LaunchIntake {

    private final IntakeService intakes;
    private final IntakeRepository repository;
    private final CreateRoadmap create;
    private final OrderPlan order;
    private final ExecutorService executors;
    private final PlanCount count;
    private final FileApi files;
    private final Clock clock;

    LaunchIntake(
            IntakeService intakes,
            IntakeRepository repository,
            CreateRoadmap create,
            OrderPlan order,
            ExecutorService executors,
            PlanCount count,
            FileApi files,
            Clock clock) {
        this.intakes = intakes;
        this.repository = repository;
        this.create = create;
        this.order = order;
        this.executors = executors;
        this.count = count;
        this.files = files;
        this.clock = clock;
    }

    /** What the form is filled with: the document's own words. */
    @Transactional(readOnly = true)
    LaunchForm offer(Viewer viewer, Intake intake, Understanding understood) {
        var passport = understood.reading().passport();
        var wanted =
                NewRoadmap.read(
                        understood.reading(),
                        name(viewer, intake),
                        years(understood),
                        today(viewer));
        return new LaunchForm(
                wanted.passport().title(),
                wanted.kind(),
                wanted.period().startsOn(),
                wanted.period().endsOn(),
                today(viewer),
                passport.controller() == null ? "" : passport.controller());
    }

    /** How many dates the plan will have, kept from today in the years that were read. */
    @Transactional(readOnly = true)
    PlanCount.Dates dates(Viewer viewer, Understanding understood) {
        return count.of(understood.reading(), years(understood), today(viewer));
    }

    @Transactional
    RoadmapId launch(Viewer viewer, IntakeId id, LaunchForm form) {
        var intake = intakes.get(viewer, id);
        var understood = intakes.understand(viewer, intake);
        var read =
                NewRoadmap.read(
                        understood.reading(),
                        name(viewer, intake),
                        period(form),
                        keptFrom(viewer, form));
        var wanted =
                new NewRoadmap(
                        form.kind(),
                        null,
                        titled(read.passport(), form.title()),
                        form.controller().strip(),
                        read.period(),
                        read.keptFrom(),
                        read.checkPoints());
        var roadmap =
                create.fromReading(
                        viewer, wanted, understood.reading(), intake.file(), Edition.Kind.ORIGINAL);
        order.take(viewer, roadmap, understood.reading().orderItems());
        executors.tryAgain(viewer, roadmap);
        repository.update(intake.applied(roadmap));
        return roadmap;
    }

    private static RoadmapPassport titled(RoadmapPassport read, String title) {
        var wanted = title.isBlank() ? read.title() : title.strip();
        return new RoadmapPassport(
                wanted,
                read.direction(),
                read.actKind(),
                read.actNumber(),
                read.actDate(),
                read.issuer(),
                read.approvedBy(),
                read.secondApprover(),
                read.municipality(),
                read.region(),
                read.responsible(),
                read.goal());
    }

    private static Period period(LaunchForm form) {
        if (form.startsOn() == null || form.endsOn() == null)
            throw new RuleViolation("intake.dates.missing");
        if (form.endsOn().isBefore(form.startsOn())) throw new RuleViolation("intake.dates.order");
        return new Period(form.startsOn(), form.endsOn());
    }

    /**
     * A document without years still opens the form: the current year stands there to be corrected.
     */
    private Period years(Understanding understood) {
        var known = understood.reading().passport().period();
        if (known != null) return known;
        var year = LocalDate.now(clock).getYear();
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private LocalDate keptFrom(Viewer viewer, LaunchForm form) {
        return form.keptFrom() == null ? today(viewer) : form.keptFrom();
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }

    private String name(Viewer viewer, Intake intake) {
        var file = files.get(viewer, intake.file()).name();
        var dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
