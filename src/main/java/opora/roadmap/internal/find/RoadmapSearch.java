package opora.roadmap.internal.find;

import static db.roadmap.Tables.FIND_TITLES;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static opora.shared.Permission.ROADMAP_READ;
import static org.jooq.impl.DSL.when;

import java.util.List;
import opora.shared.Viewer;
import opora.shared.search.Found;
import opora.shared.search.SearchSource;
import opora.shared.search.SearchWords;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Roadmaps and measures by their titles; the joins ask the policies once more. */
@Component
class RoadmapSearch implements SearchSource {

    private final DSLContext db;

    RoadmapSearch(DSLContext db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Viewer viewer, SearchWords words, int most) {
        if (!viewer.may(ROADMAP_READ)) return List.of();
        var found = FIND_TITLES.call(words.query(), words.typed(), most);
        return db.select(MEASURE.ID, MEASURE.NUMBER, MEASURE.TITLE, ROADMAP_.ID, ROADMAP_.TITLE)
                .from(found)
                .leftJoin(MEASURE)
                .on(MEASURE.ID.eq(found.ID))
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(when(found.MEASURE, MEASURE.ROADMAP_ID).otherwise(found.ID)))
                .orderBy(found.LIKENESS.desc())
                .fetch(RoadmapSearch::line);
    }

    private static Found line(Record row) {
        var measure = row.get(MEASURE.ID);
        if (measure == null)
            return new Found(
                    Found.Group.ROADMAP,
                    row.get(ROADMAP_.TITLE),
                    "",
                    "/roadmaps/" + row.get(ROADMAP_.ID));
        return new Found(
                Found.Group.MEASURE,
                (row.get(MEASURE.NUMBER) + " " + row.get(MEASURE.TITLE)).strip(),
                row.get(ROADMAP_.TITLE),
                "/measures/" + measure);
    }
}
