package opora.territory.internal;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import opora.territory.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the list with a facet switched; what else was chosen stays. */
public record OrganisationLinks(@Nullable UUID in, UnitFilter filter) {

    public boolean on(OrganisationKind kind) {
        return filter.kinds().contains(kind);
    }

    public boolean closed() {
        return filter.closed();
    }

    public String with(OrganisationKind kind) {
        var kinds = EnumSet.noneOf(OrganisationKind.class);
        kinds.addAll(filter.kinds());
        if (!kinds.remove(kind)) kinds.add(kind);
        return address(kinds, filter.closed());
    }

    public String withClosed() {
        return address(Set.of(), !filter.closed());
    }

    public @Nullable String inText() {
        return in == null ? null : in.toString();
    }

    private String address(Set<OrganisationKind> kinds, boolean closed) {
        var address = UriComponentsBuilder.fromPath("/organisations");
        if (in != null) address.queryParam("in", in);
        if (!kinds.isEmpty()) address.queryParam("kind", kinds.toArray());
        if (filter.q() != null && !filter.q().isBlank()) address.queryParam("q", filter.q());
        if (closed) address.queryParam("closed", true);
        return address.encode().toUriString();
    }
}
