package opora.roadmap.internal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import opora.roadmap.RoadmapId;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole conversation with nobody to talk to: every question gets its first answer. For the
 * demo.
 */
@Service
public class ImportAtOnce {

    private final IntakeService intakes;
    private final IntakeReading reading;
    private final LaunchIntake launch;

    ImportAtOnce(IntakeService intakes, IntakeReading reading, LaunchIntake launch) {
        this.intakes = intakes;
        this.reading = reading;
        this.launch = launch;
    }

    /** A draft of what the file says, kept from this day on. */
    @Transactional
    public RoadmapId run(Viewer viewer, String name, InputStream bytes, LocalDate keptFrom)
            throws IOException {
        var kept = intakes.keep(viewer, name, bytes, null);
        reading.read(ReadDocument.of(kept, viewer));
        var id = kept.id();
        var intake = intakes.get(viewer, id);
        if (intake.status() != Intake.Status.ASKING)
            throw new RuleViolation("intake.failed", intake.failure());
        for (var question : intakes.understand(viewer, intake).questions())
            if (question.open()) intakes.answer(viewer, id, question.key(), 0);
        var answered = intakes.get(viewer, id);
        var offered = launch.offer(viewer, answered, intakes.understand(viewer, answered));
        var form =
                new LaunchForm(
                        offered.title(),
                        offered.kind(),
                        offered.startsOn(),
                        offered.endsOn(),
                        keptFrom,
                        offered.controller());
        return launch.launch(viewer, id, form);
    }
}
