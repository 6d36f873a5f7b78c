package opora.roadmap.internal.today;

import static opora.shared.Permission.GROUND_READ;
import static opora.shared.Permission.ROADMAP_ANSWER;
import static opora.shared.Permission.ROADMAP_EDIT;
import static opora.shared.Permission.ROADMAP_READ;

import jakarta.servlet.http.HttpServletRequest;
import opora.roadmap.internal.today.LateRepository.Rail;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.NavItem;
import org.springframework.stereotype.Component;

/**
 * «Сегодня» with what is late of his, «Основания» with the ended acts that an editor's own things
 * lean on: both lines count by one question.
 */
@Component
class TodayFrame implements FrameContributor {

    private static final int TODAY = 10;
    private static final int GROUNDS = 76;

    private final TodayService today;

    TodayFrame(TodayService today) {
        this.today = today;
    }

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer == null) return;
        var reads = viewer.person() != null && viewer.may(ROADMAP_READ);
        var counts = reads && counts(viewer) ? today.rail(viewer) : Rail.NOTHING;
        var late = viewer.may(ROADMAP_ANSWER) ? counts.late() : 0;
        if (reads)
            frame.nav(new NavItem("today", "/today", "calendar-check", "today.nav", late, TODAY));
        if (viewer.may(GROUND_READ))
            frame.nav(
                    new NavItem(
                            "grounds",
                            "/grounds",
                            "gavel",
                            "nav.grounds",
                            counts.ended(),
                            GROUNDS));
    }

    private static boolean counts(Viewer viewer) {
        return viewer.may(ROADMAP_ANSWER) || viewer.may(ROADMAP_EDIT);
    }
}
