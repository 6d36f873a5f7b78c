package opora.roadmap.internal.today;

import static opora.shared.Permission.ROADMAP_READ;

import jakarta.servlet.http.HttpServletRequest;
import opora.shared.Permission;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.NavItem;
import org.springframework.stereotype.Component;

/** «Сегодня» in the rail, with how many dates are late. */
@Component
class TodayFrame implements FrameContributor {

    private final TodayService today;

    TodayFrame(TodayService today) {
        this.today = today;
    }

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer == null || viewer.person() == null || !viewer.may(ROADMAP_READ)) return;
        var late = viewer.may(Permission.ROADMAP_ANSWER) ? today.late(viewer) : 0;
        frame.nav(new NavItem("today", "/today", "calendar-check", "today.nav", late, 10));
    }
}
