package opora.staff.internal.erasure;

import java.time.LocalDate;
import java.util.Objects;
import opora.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The act a person is deleted by. */
record ErasureForm(
        String number,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate actOn,
        String ground,
        @Nullable String sure) {

    ErasureForm(
            @Nullable String number,
            @Nullable LocalDate actOn,
            @Nullable String ground,
            @Nullable String sure) {
        this.number = Objects.requireNonNullElse(number, "").strip();
        this.actOn = actOn;
        this.ground = Objects.requireNonNullElse(ground, "").strip();
        this.sure = sure;
    }

    LocalDate day(LocalDate today) {
        if (number.isEmpty()) throw new RuleViolation("erasure.number").at("number");
        if (number.length() > 40) throw new RuleViolation("erasure.number.long").at("number");
        if (ground.isEmpty()) throw new RuleViolation("erasure.ground").at("ground");
        if (actOn == null || actOn.isAfter(today))
            throw new RuleViolation("erasure.day").at("actOn");
        if (sure == null) throw new RuleViolation("erasure.sure").at("sure");
        return actOn;
    }
}
