package opora.roadmap.internal.feed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import opora.shared.NotFound;
import opora.shared.Permission;
import opora.shared.Thing;
import opora.shared.Verb;
import opora.shared.Viewer;
import opora.shared.web.Notices;
import opora.shared.web.Touches;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** «В мой календарь», and the calendars themselves, open to whoever has the link. */
@Controller
class FeedController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @Touches(value = Thing.OPEN, verb = Verb.READ)
    @GetMapping("/feeds/{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        var text = feeds.read(token).orElseThrow(() -> new NotFound("Feed", "by its link"));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @GetMapping("/calendar-links")
    String page(Viewer viewer, Model model) {
        model.addAttribute("feeds", feeds.mine(viewer));
        model.addAttribute("roadmaps", feeds.roadmaps(viewer));
        model.addAttribute("wide", viewer.may(Permission.ROADMAP_ACCEPT));
        return "roadmap/feed/links";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @PostMapping("/calendar-links")
    String make(
            Viewer viewer,
            @RequestParam Feed.Kind kind,
            @RequestParam(required = false) @Nullable UUID roadmap,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("made", feeds.make(viewer, kind, roadmap));
        return "redirect:/calendar-links";
    }

    @Touches(value = Thing.ROADMAP, verb = Verb.READ)
    @PostMapping("/calendar-links/{id}/revocation")
    String revoke(Viewer viewer, @PathVariable UUID id, RedirectAttributes redirect) {
        feeds.revoke(viewer, id);
        Notices.say(redirect, "feed.revoked");
        return "redirect:/calendar-links";
    }
}
