package opora.roadmap.internal.view.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

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

    /** An indicator with its yearly targets. */
    public record IndicatorLine(
            String number,
            String name,
            String unit,
            boolean cumulative,
            SortedMap<Integer, @Nullable BigDecimal> targets) {

        private static final JsonMapper JSON = JsonMapper.builder().build();

        /** A year with the value the document sets for it; null for a printed dash. */
        private record Target(int year, @Nullable BigDecimal value) {}

        static IndicatorLine stored(
                String number, String name, String unit, boolean cumulative, JSONB targets) {
            var byYear = new TreeMap<Integer, @Nullable BigDecimal>();
            if (targets.data().startsWith("["))
                Arrays.stream(JSON.readValue(targets.data(), Target[].class))
                        .forEach(target -> byYear.put(target.year(), target.value()));
            return new IndicatorLine(number, name, unit, cumulative, byYear);
        }
    }
}
