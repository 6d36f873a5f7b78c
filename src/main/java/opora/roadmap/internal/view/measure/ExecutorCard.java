package opora.roadmap.internal.view.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An executor as printed, and who of the municipality answers for him (исполнитель). */
public record ExecutorCard(
        UUID id, String raw, String name, String resolution, List<AssignmentLine> assignments) {

    /**
     * Who answers: a unit or a person; when he took it on; whether he has answered the nearest
     * occurrence.
     */
    public record AssignmentLine(
            UUID id,
            @Nullable UUID executor,
            String label,
            @Nullable UUID unit,
            @Nullable UUID person,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate endsOn,
            boolean answered) {}

    public boolean open() {
        return resolution.equals("OPEN");
    }

    public int answered() {
        return (int) assignments.stream().filter(AssignmentLine::answered).count();
    }
}
