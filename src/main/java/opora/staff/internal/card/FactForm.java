package opora.staff.internal.card;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import opora.shared.RuleViolation;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A fact as it is typed; fields its kind does not have are left out. */
public record FactForm(
        FactKind kind,
        String code,
        String title,
        String place,
        String document,
        @Nullable Integer hours,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endsOn,
        long version) {

    public FactForm(
            @Nullable FactKind kind,
            @Nullable String code,
            @Nullable String title,
            @Nullable String place,
            @Nullable String document,
            @Nullable Integer hours,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate endsOn,
            long version) {
        this.kind = Objects.requireNonNullElse(kind, FactKind.EDUCATION);
        this.code = text(code);
        this.title = text(title);
        this.place = text(place);
        this.document = text(document);
        this.hours = hours;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.version = version;
    }

    static FactForm fresh(FactKind kind) {
        return new FactForm(kind, "", "", "", "", null, null, null, 0);
    }

    static FactForm of(Fact fact) {
        return new FactForm(
                fact.kind(),
                fact.code(),
                fact.title(),
                fact.place(),
                fact.document(),
                fact.hours(),
                fact.startsOn(),
                fact.endsOn(),
                fact.version());
    }

    public Fact fact(UUID id, UUID person, String scope) {
        return new Fact(
                id,
                person,
                scope,
                kind,
                kind.codes().contains(code) ? code : "",
                kind.has("title") ? title : "",
                kind.has("place") ? place : "",
                kind.has("document") ? document : "",
                kind.has("hours") ? hours : null,
                kind.has("starts") ? startsOn : null,
                kind.has("ends") ? endsOn : null,
                version);
    }

    /** What must be filled in, where a form is answered as a whole. */
    public void check() {
        if (!kind.codes().isEmpty() && !kind.codes().contains(code))
            throw new RuleViolation("fact.code.empty").at("code");
        var needsDay = kind != FactKind.EDUCATION && kind != FactKind.ROLE;
        if (needsDay && kind.has("starts") && startsOn == null)
            throw new RuleViolation("fact.day.empty").at("startsOn");
        if (kind == FactKind.COURSE && endsOn == null)
            throw new RuleViolation("fact.day.empty").at("endsOn");
        if (hours != null && hours <= 0) throw new RuleViolation("fact.hours").at("hours");
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
