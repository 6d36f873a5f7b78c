package opora.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the {@link Ui} of a request; a controller that must speak itself may ask for one too. */
@Component
public class Uis {

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
            ObjectProvider<Clock> clock) {
        this.texts = texts;
        this.assets = assets;
        this.icons = icons;
        this.contributors = contributors.orderedStream().toList();
        this.clock = clock.getIfAvailable(Clock::systemUTC);
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
        var zone = zone(call);
        return new Days(call.language(), LocalDate.now(clock.withZone(zone)), zone);
    }

    private ZoneId zone(Call call) {
        return contributors.stream()
                .map(contributor -> contributor.zone(call.request()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ZoneId.of("Europe/Moscow"));
    }
}
