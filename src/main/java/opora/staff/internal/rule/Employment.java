package opora.staff.internal.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A post held in an organisation for a period (работа по должности).
 *
 * @param position code of the nomenclature; null while nobody has said which post it is
 * @param category of the position, with its days; OTHER while it is not recognised
 * @param title as the order calls it: «учитель математики»
 */
public record Employment(
        UUID id,
        UUID person,
        UUID unit,
        String scope,
        @Nullable String position,
        DatedCategory category,
        String title,
        EmploymentKind kind,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal load,
        List<String> subjects,
        String classTeacher,
        String ground,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        long version) {

    public Employment {
        subjects = List.copyOf(subjects);
    }

    public boolean on(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    /** Whether both go on on some day. */
    public boolean meets(Employment other) {
        return (endsOn == null || !other.startsOn.isAfter(endsOn))
                && (other.endsOn == null || !startsOn.isAfter(other.endsOn));
    }

    /** The same work counted as another kind. */
    public Employment as(EmploymentKind other) {
        return new Employment(
                id,
                person,
                unit,
                scope,
                position,
                category,
                title,
                other,
                rate,
                load,
                subjects,
                classTeacher,
                ground,
                startsOn,
                endsOn,
                version);
    }

    /**
     * The same work ending on a day, or going on.
     *
     * @param act what ended it, beside what began it
     */
    public Employment until(@Nullable LocalDate lastDay, String act) {
        return new Employment(
                id,
                person,
                unit,
                scope,
                position,
                category,
                title,
                kind,
                rate,
                load,
                subjects,
                classTeacher,
                ground.isBlank() || act.isBlank() ? ground + act : ground + "; " + act,
                startsOn,
                lastDay,
                version);
    }

    /** A deputy with a teaching load is counted among teachers too. */
    public boolean pedagogical(LocalDate day) {
        return pedagogical(category.on(day));
    }

    public boolean management(LocalDate day) {
        return category.on(day) == PostCategory.MANAGEMENT;
    }

    /** While its post counted as pedagogical. */
    Stream<DatedCategory.Span> pedagogical() {
        return category.spans(startsOn, endsOn).stream()
                .filter(span -> pedagogical(span.category()));
    }

    private boolean pedagogical(PostCategory one) {
        return one == PostCategory.PEDAGOGICAL || one == PostCategory.MANAGEMENT && teaches();
    }

    private boolean teaches() {
        return load != null && load.signum() > 0;
    }
}
