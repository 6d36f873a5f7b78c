package opora.roadmap.internal.ground;

import static db.document.Tables.LEGAL_GROUND;
import static db.roadmap.Tables.CITATION;
import static org.jooq.impl.DSL.countDistinct;

import jakarta.servlet.http.HttpServletRequest;
import opora.shared.Permission;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.NavItem;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The line of the rail; it counts, for who edits, ended acts that his own things lean on. */
@Component
class GroundsFrame implements FrameContributor {

    private static final int ORDER = 76;

    private final DSLContext db;
    private final TransactionOperations transactions;

    GroundsFrame(DSLContext db, TransactionOperations transactions) {
        this.db = db;
        this.transactions = transactions;
    }

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer == null || !viewer.may(Permission.GROUND_READ)) return;
        var ended = viewer.may(Permission.ROADMAP_EDIT) ? ended(viewer) : 0;
        frame.nav(new NavItem("grounds", "/grounds", "gavel", "nav.grounds", ended, ORDER));
    }

    private int ended(Viewer viewer) {
        var count =
                transactions.execute(_ ->
                        db.select(countDistinct(CITATION.GROUND_ID))
                                .from(CITATION)
                                .join(LEGAL_GROUND)
                                .on(LEGAL_GROUND.ID.eq(CITATION.GROUND_ID))
                                .where(CITATION.SCOPE.eq(viewer.scope()))
                                .and(LEGAL_GROUND.STATE.ne("IN_USE"))
                                .fetchSingle()
                                .value1());
        return count == null ? 0 : count;
    }
}
