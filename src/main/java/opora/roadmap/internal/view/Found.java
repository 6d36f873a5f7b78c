package opora.roadmap.internal.view;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a filter found across roadmaps, looked for once for a whole page.
 *
 * @param measures null when no words were asked
 */
record Found(@Nullable List<UUID> measures) {

    static final Found EVERYTHING = new Found(null);

    Condition holds(Field<UUID> measure) {
        return measures == null ? noCondition() : measure.eq(any(measures.toArray(UUID[]::new)));
    }
}
