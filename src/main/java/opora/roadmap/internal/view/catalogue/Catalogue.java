package opora.roadmap.internal.view.catalogue;

import java.time.LocalDate;
import opora.roadmap.internal.view.Rights;
import opora.roadmap.internal.view.Views;
import opora.shared.Period;
import opora.shared.Permission;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of roadmaps. */
@Service
class Catalogue {

    private final CatalogueRepository roadmaps;
    private final Views views;
    private final NarrowByThings things;

    Catalogue(CatalogueRepository roadmaps, Views views, NarrowByThings things) {
        this.roadmaps = roadmaps;
        this.views = views;
        this.things = things;
    }

    @Transactional(readOnly = true)
    public CataloguePage page(Viewer viewer, CatalogueFilter filter) {
        viewer.require(Permission.ROADMAP_READ);
        var today = views.today(viewer);
        var all = roadmaps.all(schoolYear(today), viewer.scope(), today);
        var rights = Rights.of(viewer, viewer.scope());
        if (!filter.byThings()) return new CataloguePage(all, filter, Narrowing.NONE, rights);
        var ids = things.roadmaps(filter.ground(), filter.tag());
        return new CataloguePage(
                all.stream().filter(line -> ids.contains(line.id())).toList(),
                filter,
                things.named(viewer, filter.ground(), filter.tag()),
                rights);
    }

    private static Period schoolYear(LocalDate today) {
        var first = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        return new Period(LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 8, 31));
    }
}
