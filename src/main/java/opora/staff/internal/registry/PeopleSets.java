package opora.staff.internal.registry;

import java.time.LocalDate;
import java.util.List;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.territory.LocalityKind;
import opora.territory.OrganisationApi;
import org.springframework.stereotype.Component;

/** Makes sets of people: which schools are rural is the tree's to say. */
@Component
class PeopleSets {

    private final OrganisationApi organisations;

    PeopleSets(OrganisationApi organisations) {
        this.organisations = organisations;
    }

    PeopleSet of(Viewer viewer, PeopleFilter filter, LocalDate day, boolean slips) {
        return new PeopleSet(viewer, filter, day, slips, rural(viewer, day));
    }

    /** Schools of the hat's part of the tree that stood in a village on that day. */
    private List<UnitId> rural(Viewer viewer, LocalDate day) {
        return organisations.inLocalities(viewer, LocalityKind.VILLAGE, day);
    }
}
