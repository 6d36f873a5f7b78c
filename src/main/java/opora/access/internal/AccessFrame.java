package opora.access.internal;

import static opora.shared.Permission.INVITE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import opora.shared.Role;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import opora.shared.web.HatChoice;
import opora.shared.web.Language;
import opora.shared.web.NavItem;
import opora.shared.web.Texts;
import org.springframework.stereotype.Component;

/** Who is signed in, wearing which hat, and which others he has. */
@Component
class AccessFrame implements FrameContributor {

    private final Texts texts;

    AccessFrame(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        if (!(Viewers.orNull() instanceof HatViewer viewer)) return;
        var worn = viewer.line();
        var language = Language.of(request);
        frame.person(worn.fullName())
                .hat(role(worn, language), worn.unitName(), worn.unitShortName())
                .hats(
                        HatController.hats(request).stream()
                                .map(hat -> choice(hat, worn.id(), language))
                                .toList());
        if (viewer.may(INVITE))
            frame.nav(new NavItem("access", "/access", "key", "nav.access", 0, 80));
    }

    private HatChoice choice(HatLine hat, UUID worn, Language language) {
        return new HatChoice(
                hat.id().toString(), role(hat, language), hat.unitName(), hat.id().equals(worn));
    }

    private String role(HatLine hat, Language language) {
        var role =
                hat.role() == Role.CUSTOM
                        ? hat.customName()
                        : texts.text(
                                language, "role." + hat.role().name().toLowerCase(Locale.ROOT));
        return hat.standsInFor().isEmpty()
                ? role
                : texts.text(language, "hat.standsIn", role, hat.standsInFor());
    }
}
