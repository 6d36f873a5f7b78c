package opora.staff.internal;

import static opora.shared.Permission.PEOPLE_READ;

import jakarta.servlet.http.HttpServletRequest;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.NavItem;
import org.springframework.stereotype.Component;

/** The line «Люди» of the menu. */
@Component
class StaffFrame implements FrameContributor {

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer != null && viewer.may(PEOPLE_READ))
            frame.nav(new NavItem("people", "/people", "users", "nav.people", 0, 30));
    }
}
