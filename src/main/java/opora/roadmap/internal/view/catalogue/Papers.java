package opora.roadmap.internal.view.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a roadmap: its passport and the files of its editions (документы дорожной
 * карты).
 */
public record Papers(Passport passport, List<EditionLine> editions, List<Below> below) {

    /** A document made in fulfilment of this one. */
    public record Below(UUID id, String kind, String title) {}

    /** What the document says of itself beside its head. */
    public record Passport(
            String issuer,
            String approvedBy,
            String secondApprover,
            String responsible,
            String goal,
            String coordinator,
            @Nullable Instant forcedAt,
            @Nullable UUID parent,
            String parentTitle,
            String slug,
            @Nullable Instant remarkAt) {}

    /** One printed document; its file is kept. */
    public record EditionLine(
            UUID id,
            String kind,
            String act,
            LocalDate inForce,
            Instant createdAt,
            @Nullable UUID file,
            String fileName,
            long size) {}
}
