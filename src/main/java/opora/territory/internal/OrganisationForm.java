package opora.territory.internal;

import java.time.LocalDate;
import java.util.Objects;
import opora.territory.NewOrganisation;
import opora.territory.OrganisationKind;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** An organisation as it is typed. */
public record OrganisationForm(
        @Nullable OrganisationKind kind,
        String name,
        String shortName,
        String headName,
        String email,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
        long version) {

    public OrganisationForm(
            @Nullable OrganisationKind kind,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable String headName,
            @Nullable String email,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate startsOn,
            long version) {
        this.kind = kind;
        this.name = Objects.requireNonNullElse(name, "");
        this.shortName = Objects.requireNonNullElse(shortName, "");
        this.headName = Objects.requireNonNullElse(headName, "");
        this.email = Objects.requireNonNullElse(email, "");
        this.startsOn = startsOn;
        this.version = version;
    }

    static OrganisationForm empty() {
        return new OrganisationForm(null, "", "", "", "", null, 0);
    }

    static OrganisationForm of(Unit unit) {
        return new OrganisationForm(
                unit.organisationKind(),
                unit.name(),
                unit.shortName(),
                unit.headName(),
                unit.email(),
                unit.startsOn(),
                unit.version());
    }

    /** The kind that was chosen, else the one the name speaks of. */
    OrganisationKind meant() {
        return kind == null ? OrganisationKind.of(name).orElse(OrganisationKind.PARTNER) : kind;
    }

    NewOrganisation added() {
        return new NewOrganisation(meant(), name, shortName, headName, email, startsOn);
    }

    Unit over(Unit unit) {
        return new Unit(
                unit.id(),
                unit.parent(),
                unit.kind(),
                unit.organisationKind() == null ? null : meant(),
                unit.scope(),
                name.strip(),
                shortName.strip(),
                unit.zone(),
                headName.strip(),
                email.strip(),
                startsOn,
                unit.endsOn(),
                version);
    }
}
