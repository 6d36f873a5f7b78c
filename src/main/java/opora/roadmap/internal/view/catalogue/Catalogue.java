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

    Catalogue(CatalogueRepository roadmaps, Views views) {
        this.roadmaps = roadmaps;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public CataloguePage page(Viewer viewer, CatalogueFilter filter) {
        viewer.require(Permission.ROADMAP_READ);
        var today = views.today(viewer);
        var all = roadmaps.all(schoolYear(today), viewer.scope(), today);
        return new CataloguePage(all, filter, Rights.of(viewer, viewer.scope()));
    }

    private static Period schoolYear(LocalDate today) {
        var first = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        return new Period(LocalDate.of(first, 9, 1), LocalDate.of(first + 1, 8, 31));
    }
}
