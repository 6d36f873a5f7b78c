package opora.territory.internal;

import static db.territory.Tables.FIND_UNITS;

import java.util.List;
import opora.shared.Permission;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.search.Found;
import opora.shared.search.SearchSource;
import opora.shared.search.SearchWords;
import opora.territory.TerritoryApi;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Organisations by their full and short names, with slips of the finger. */
@Component
class UnitSearch implements SearchSource {

    private final DSLContext db;
    private final TerritoryApi territory;

    UnitSearch(DSLContext db, TerritoryApi territory) {
        this.db = db;
        this.territory = territory;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(Viewer viewer, SearchWords words, int most) {
        if (!viewer.may(Permission.TERRITORY_READ)) return List.of();
        var ids =
                db.selectFrom(FIND_UNITS.call(words.typed(), most))
                        .fetch(row -> new UnitId(row.getId()));
        var known = territory.units(viewer, ids);
        return ids.stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(one ->
                        new Found(
                                Found.Group.ORGANISATION,
                                one.called(),
                                one.name().equals(one.called()) ? "" : one.name(),
                                "/organisations/" + one.id()))
                .toList();
    }
}
