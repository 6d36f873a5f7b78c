package opora.roadmap.internal.passport;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** First and last day of a plan, and from which day it is kept, as they were typed. */
public record YearsForm(
        @Nullable String startsOn, @Nullable String endsOn, @Nullable String keptFrom) {

    static YearsForm of(Period period, LocalDate keptFrom) {
        return new YearsForm(
                period.startsOn().toString(), period.endsOn().toString(), keptFrom.toString());
    }

    void check(Errors errors) {
        if (day(startsOn).isEmpty()) errors.rejectValue("startsOn", "passport.date.wrong");
        if (day(endsOn).isEmpty()) errors.rejectValue("endsOn", "passport.date.wrong");
        else if (period().isEmpty() && day(startsOn).isPresent())
            errors.rejectValue("endsOn", "passport.period.order");
    }

    Optional<Period> period() {
        var first = day(startsOn);
        var last = day(endsOn);
        return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
                ? Optional.empty()
                : Optional.of(new Period(first.get(), last.get()));
    }

    LocalDate keptFromOr(LocalDate today) {
        return day(keptFrom).orElse(today);
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }
}
