package opora.roadmap.internal.view;

import opora.shared.Permission;
import opora.shared.Scopes;
import opora.shared.Viewer;

/** Which buttons a page shows; the services ask the viewer again (что можно сделать). */
public record Rights(
        boolean edit, boolean approve, boolean accept, boolean answer, boolean report) {

    /** What others published is only looked at: its owner alone changes it. */
    public static Rights of(Viewer viewer, String scope) {
        var own = Scopes.within(scope, viewer.scope());
        return new Rights(
                own && viewer.may(Permission.ROADMAP_EDIT),
                own && viewer.may(Permission.ROADMAP_APPROVE),
                own && viewer.may(Permission.ROADMAP_ACCEPT),
                viewer.may(Permission.ROADMAP_ANSWER),
                own && viewer.may(Permission.REPORT_READ));
    }
}
