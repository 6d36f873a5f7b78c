package opora.roadmap.internal.passport;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import opora.reading.Passport.ActKind;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.plan.Roadmap;
import opora.roadmap.internal.plan.RoadmapKind;
import opora.roadmap.internal.plan.RoadmapPassport;
import opora.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Passport of a roadmap as it is typed; an absent box is an empty one. */
public record PassportForm(
        @Nullable String title,
        @Nullable String kind,
        @Nullable String parent,
        @Nullable String direction,
        @Nullable String actKind,
        @Nullable String actNumber,
        @Nullable String actDate,
        @Nullable String issuer,
        @Nullable String approvedBy,
        @Nullable String secondApprover,
        @Nullable String responsible,
        @Nullable String goal,
        @Nullable Long version) {

    static PassportForm of(Roadmap roadmap) {
        var passport = roadmap.passport();
        var parent = roadmap.parent();
        return new PassportForm(
                passport.title(),
                roadmap.kind().name(),
                parent == null ? "" : parent.toString(),
                passport.direction(),
                passport.actKind().name(),
                passport.actNumber(),
                passport.actDate() == null ? "" : passport.actDate().toString(),
                passport.issuer(),
                passport.approvedBy(),
                passport.secondApprover(),
                passport.responsible(),
                passport.goal(),
                roadmap.version());
    }

    void check(Errors errors) {
        if (typed(title).isEmpty()) errors.rejectValue("title", "roadmap.title.empty");
        if (!typed(direction).isEmpty() && !typed(direction).matches("[12]\\.[1-4]"))
            errors.rejectValue("direction", "passport.direction.wrong");
        if (!known(kind, RoadmapKind.values())) errors.rejectValue("kind", "form.invalid");
        if (!known(actKind, ActKind.values())) errors.rejectValue("actKind", "form.invalid");
        try {
            date();
        } catch (DateTimeParseException e) {
            errors.rejectValue("actDate", "passport.date.wrong");
        }
    }

    /** What the form does not ask, place and region, stays as it was. */
    RoadmapPassport over(RoadmapPassport before) {
        return new RoadmapPassport(
                typed(title),
                typed(direction),
                ActKind.valueOf(typed(actKind).isEmpty() ? "PLAN" : typed(actKind)),
                typed(actNumber),
                date(),
                typed(issuer),
                typed(approvedBy),
                typed(secondApprover),
                before.municipality(),
                before.region(),
                typed(responsible),
                typed(goal));
    }

    RoadmapKind kindOrRoadmap() {
        return RoadmapKind.valueOf(typed(kind).isEmpty() ? "ROADMAP" : typed(kind));
    }

    @Nullable RoadmapId parentId() {
        if (typed(parent).isEmpty()) return null;
        try {
            return new RoadmapId(UUID.fromString(typed(parent)));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("Roadmap", typed(parent));
        }
    }

    private static boolean known(@Nullable String chosen, Enum<?>[] options) {
        return typed(chosen).isEmpty()
                || Arrays.stream(options).anyMatch(one -> one.name().equals(typed(chosen)));
    }

    private @Nullable LocalDate date() {
        return typed(actDate).isEmpty() ? null : LocalDate.parse(typed(actDate));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
