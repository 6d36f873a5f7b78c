package opora.roadmap.internal.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import opora.roadmap.MeasureId;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.executor.ExecutorService;
import opora.roadmap.internal.plan.AmendmentComparison;
import opora.roadmap.internal.plan.ApplyAmendment;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries an amended document over into the plan it changes. */
@Service
class AmendIntake {

    private final IntakeService intakes;
    private final IntakeRepository repository;
    private final ApplyAmendment amendment;
    private final ExecutorService executors;
    private final Clock clock;

    AmendIntake(
            IntakeService intakes,
            IntakeRepository repository,
            ApplyAmendment amendment,
            ExecutorService executors,
            Clock clock) {
        this.intakes = intakes;
        this.repository = repository;
        this.amendment = amendment;
        this.executors = executors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    AmendmentComparison compare(Viewer viewer, Intake intake) {
        var reading = intakes.understand(viewer, intake).reading();
        return amendment.compare(viewer, amended(intake), reading, Map.of());
    }

    @Transactional
    RoadmapId apply(
            Viewer viewer,
            IntakeId id,
            long version,
            String act,
            @Nullable LocalDate inForce,
            Map<Integer, MeasureId> paired) {
        var intake = intakes.get(viewer, id);
        var roadmap = amended(intake);
        var reading = intakes.understand(viewer, intake).reading();
        var from = inForce == null ? LocalDate.now(clock.withZone(viewer.zone())) : inForce;
        amendment.apply(
                viewer,
                roadmap,
                version,
                new ApplyAmendment.Amendment(reading, intake.file(), act.strip(), from, paired));
        executors.tryAgain(viewer, roadmap);
        repository.update(intake.applied(roadmap));
        return roadmap;
    }

    private static RoadmapId amended(Intake intake) {
        return Objects.requireNonNull(intake.amends(), "not an amendment");
    }
}
