package opora.staff.internal.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A job as it is typed. */
public record JobForm(
        @Nullable UUID unit,
        String position,
        String title,
        EmploymentKind kind,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal load,
        List<String> subjects,
        String classTeacher,
        String ground,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endsOn,
        long version) {

    public JobForm(
            @Nullable UUID unit,
            @Nullable String position,
            @Nullable String title,
            @Nullable EmploymentKind kind,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal load,
            @Nullable List<String> subjects,
            @Nullable String classTeacher,
            @Nullable String ground,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endsOn,
            long version) {
        this.unit = unit;
        this.position = text(position);
        this.title = text(title);
        this.kind = Objects.requireNonNullElse(kind, EmploymentKind.MAIN);
        this.rate = rate;
        this.load = load;
        this.subjects = subjects == null ? List.of() : List.copyOf(subjects);
        this.classTeacher = text(classTeacher);
        this.ground = text(ground);
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.version = version;
    }

    static JobForm fresh(@Nullable UUID unit, EmploymentKind kind) {
        return new JobForm(unit, "", "", kind, null, null, List.of(), "", "", null, null, 0);
    }

    /** With the act it begins by. */
    public JobForm grounded(String act) {
        return new JobForm(
                unit,
                position,
                title,
                kind,
                rate,
                load,
                subjects,
                classTeacher,
                act,
                startsOn,
                endsOn,
                version);
    }

    public static JobForm of(Employment job) {
        return new JobForm(
                job.unit(),
                job.position(),
                job.title(),
                job.kind(),
                job.rate(),
                job.load(),
                job.subjects(),
                job.classTeacher(),
                job.ground(),
                job.startsOn(),
                job.endsOn(),
                job.version());
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
