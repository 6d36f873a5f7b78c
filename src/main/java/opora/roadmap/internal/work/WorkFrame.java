package opora.roadmap.internal.work;

import static opora.shared.Permission.ROADMAP_READ;

import jakarta.servlet.http.HttpServletRequest;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.NavItem;
import org.springframework.stereotype.Component;

/** The line «Планы работы» of the menu. */
@Component
class WorkFrame implements FrameContributor {

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer != null && viewer.may(ROADMAP_READ))
            frame.nav(new NavItem("plans", "/plans", "calendar-event", "nav.plans", 0, 25));
    }
}
