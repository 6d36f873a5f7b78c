package opora.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of an organisation by the person who enters it (новая организация). */
public record NewOrganisation(
        OrganisationKind kind,
        String name,
        String shortName,
        String headName,
        String email,
        @Nullable LocalDate startsOn) {}
