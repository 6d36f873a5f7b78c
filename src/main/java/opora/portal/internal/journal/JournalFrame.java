package opora.portal.internal.journal;

import jakarta.servlet.http.HttpServletRequest;
import opora.shared.Permission;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.NavItem;
import org.springframework.stereotype.Component;

/** The journal's line in the rail, near the end: it is looked at rarely. */
@Component
class JournalFrame implements FrameContributor {

    private static final int ORDER = 90;

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer != null && viewer.may(Permission.JOURNAL_READ))
            frame.nav(new NavItem("journal", "/journal", "history", "journal.nav", 0, ORDER));
    }
}
