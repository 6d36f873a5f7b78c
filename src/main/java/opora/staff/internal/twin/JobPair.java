package opora.staff.internal.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;

/** Two jobs on the same days that cannot both stay as they are (работы на одни дни). */
public record JobPair(Employment left, Employment right) {

    /** Both main, or the same post in the same organisation twice. */
    static List<JobPair> of(Dossier left, Dossier right) {
        var pairs = new ArrayList<JobPair>();
        for (var one : left.employments())
            for (var other : right.employments()) {
                var pair = new JobPair(one, other);
                if (one.meets(other) && (pair.bothMain() || pair.sameWork())) pairs.add(pair);
            }
        return List.copyOf(pairs);
    }

    public boolean bothMain() {
        return left.kind() == EmploymentKind.MAIN && right.kind() == EmploymentKind.MAIN;
    }

    /** One post in one organisation: most likely entered twice. */
    public boolean sameWork() {
        return left.unit().equals(right.unit())
                && (left.position() == null
                        ? left.title().equalsIgnoreCase(right.title())
                        : Objects.equals(left.position(), right.position()));
    }

    /** Name of the field that asks. */
    public String field() {
        return "job." + left.id() + "." + right.id();
    }

    /** The line that says more is offered, the earlier one when both say as much. */
    public JobChoice offered() {
        if (!sameWork()) return JobChoice.RIGHT_SECOND;
        return said(right) > said(left)
                        || said(right) == said(left) && right.startsOn().isBefore(left.startsOn())
                ? JobChoice.RIGHT_LINE
                : JobChoice.LEFT_LINE;
    }

    private static int said(Employment job) {
        return (job.position() == null ? 0 : 1)
                + (job.rate() == null ? 0 : 1)
                + (job.load() == null ? 0 : 1)
                + (job.ground().isEmpty() ? 0 : 1)
                + (job.subjects().isEmpty() ? 0 : 1);
    }

    /** The kind a second job has beside the other. */
    EmploymentKind second() {
        return left.unit().equals(right.unit()) ? EmploymentKind.INTERNAL : EmploymentKind.EXTERNAL;
    }
}
