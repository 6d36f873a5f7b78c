package opora.territory.internal;

import static opora.shared.Permission.TERRITORY_READ;

import jakarta.servlet.http.HttpServletRequest;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.NavItem;
import org.springframework.stereotype.Component;

/** The line «Организации» of the menu. */
@Component
class TerritoryFrame implements FrameContributor {

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer != null && viewer.may(TERRITORY_READ))
            frame.nav(
                    new NavItem(
                            "organisations",
                            "/organisations",
                            "building-community",
                            "nav.organisations",
                            0,
                            40));
    }
}
