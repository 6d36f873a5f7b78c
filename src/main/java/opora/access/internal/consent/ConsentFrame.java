package opora.access.internal.consent;

import static opora.shared.Permission.CONSENT_READ;

import jakarta.servlet.http.HttpServletRequest;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.NavItem;
import org.springframework.stereotype.Component;

/** The line of the rail that leads to the register of consents. */
@Component
class ConsentFrame implements FrameContributor {

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer != null && viewer.may(CONSENT_READ))
            frame.nav(
                    new NavItem(
                            "consents", "/consents", "file-certificate", "nav.consents", 0, 78));
    }
}
