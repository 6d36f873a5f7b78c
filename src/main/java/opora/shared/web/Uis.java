package opora.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import opora.shared.Viewers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the {@link Ui} of a request; a controller that must speak itself may ask for one too. */
@Component
public class Uis {

    /** Days of a page that nobody is signed in to: sign-in, refusals. */
    private static final ZoneId NOBODYS_ZONE = ZoneId.of("Europe/Moscow");

    private final Texts texts;
    private final Assets assets;
    private final Icons icons;
    private final List<FrameContributor> contributors;
    private final Clock clock;

    Uis(
            Texts texts,
            Assets assets,
            Icons icons,
            ObjectProvider<FrameContributor> contributors,
            Clock clock) {
        this.texts = texts;
        this.assets = assets;
        this.icons = icons;
        this.contributors = contributors.orderedStream().toList();
        this.clock = clock;
    }

    public Ui ui(HttpServletRequest request) {
        return ui(request, Map.of());
    }

    Ui ui(HttpServletRequest request, Map<String, ?> model) {
        return new Ui(new Call(request), this, FormErrors.in(model), Notices.of(request));
    }

    Texts texts() {
        return texts;
    }

    Assets assets() {
        return assets;
    }

    Icons icons() {
        return icons;
    }

    FrameModel frame(Call call) {
        var frame = new FrameModel();
        contributors.forEach(contributor -> contributor.contribute(frame, call.request()));
        return frame;
    }

    Days days(Call call) {
        var viewer = Viewers.orNull();
        var zone = viewer == null ? NOBODYS_ZONE : viewer.zone();
        return new Days(call.language(), LocalDate.now(clock.withZone(zone)), zone);
    }
}
