package opora.roadmap.internal.template;

import java.time.Clock;
import java.time.LocalDate;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.occurrence.CheckPoints;
import opora.roadmap.internal.plan.CreateRoadmap;
import opora.roadmap.internal.plan.Edition;
import opora.roadmap.internal.plan.NewRoadmap;
import opora.roadmap.internal.plan.RoadmapPassport;
import opora.shared.Period;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns a template into a draft with dates and executors of this municipality. */
@Service
class BeginFromTemplate {

    private final CreateRoadmap create;
    private final Clock clock;

    BeginFromTemplate(CreateRoadmap create, Clock clock) {
        this.create = create;
        this.clock = clock;
    }

    @Transactional
    RoadmapId begin(
            Viewer viewer,
            PlanTemplate template,
            String title,
            Period period,
            @Nullable RoadmapId parent) {
        var wanted =
                new NewRoadmap(
                        template.kind(),
                        parent,
                        RoadmapPassport.titled(title),
                        template.controller(),
                        period,
                        today(viewer),
                        CheckPoints.SCHOOL_HALF_YEAR);
        var reading = new TemplateReading(template, period).read();
        return create.fromReading(viewer, wanted, reading, null, Edition.Kind.TEMPLATE);
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
