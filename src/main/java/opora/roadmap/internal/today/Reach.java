package opora.roadmap.internal.today;

import static org.jooq.impl.DSL.noCondition;

import opora.shared.Scopes;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * Whose things a page of today is about. Up to a municipality, of everything under it; of a region
 * or more, its own level only: each municipality decides for itself, and a hundred of them are no
 * list for a morning (чьё это).
 *
 * @param own whether only what stands at the viewer's own level counts
 */
record Reach(String scope, boolean own) {

    /** How many units stand above a municipality: its region and the federation. */
    private static final int MUNICIPALITY = 2;

    static Reach of(Viewer viewer) {
        return new Reach(viewer.scope(), Scopes.above(viewer.scope()).size() < MUNICIPALITY);
    }

    /** Everything the viewer keeps. */
    Condition kept(Field<String> at) {
        return own ? at.eq(scope) : at.ge(scope).and(at.lt(Scopes.end(scope)));
    }

    /** Everything the viewer sees, from wherever. */
    Condition seen(Field<String> at) {
        return own ? at.eq(scope) : noCondition();
    }
}
