package opora.roadmap.internal.view;

import jakarta.servlet.http.HttpServletRequest;
import opora.shared.Permission;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.NavItem;
import org.springframework.stereotype.Component;

/** The line of the menu that leads to the roadmaps. */
@Component
class RoadmapsFrame implements FrameContributor {

    private static final int ORDER = 20;

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer == null || !viewer.may(Permission.ROADMAP_READ)) return;
        frame.nav(new NavItem("roadmaps", "/roadmaps", "route", "roadmap.nav", 0, ORDER));
    }
}
