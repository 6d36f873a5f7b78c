package opora.roadmap.internal.plan;

import java.time.LocalDate;
import java.util.List;
import opora.document.FileId;
import opora.reading.TableColumns;
import opora.reading.Warning;
import opora.roadmap.EditionId;
import opora.roadmap.RoadmapId;
import org.jspecify.annotations.Nullable;

/**
 * One printed document behind a roadmap; its file is kept (редакция).
 *
 * @param act number and date as people write them, «№ 12 от 01.02.2022»
 * @param inForce day from which it holds
 */
public record Edition(
        EditionId id,
        RoadmapId roadmap,
        @Nullable FileId file,
        Kind kind,
        String act,
        LocalDate inForce,
        List<TableColumns> columns,
        List<Warning> warnings) {

    public Edition {
        columns = List.copyOf(columns);
        warnings = List.copyOf(warnings);
    }

    /** How a document came to be behind a roadmap. */
    public enum Kind {
        ORIGINAL,
        AMENDMENT,
        TEMPLATE,
        COPY
    }
}
