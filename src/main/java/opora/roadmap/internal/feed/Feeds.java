package opora.roadmap.internal.feed;

import static opora.shared.Permission.ROADMAP_ACCEPT;
import static opora.shared.Permission.ROADMAP_READ;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import opora.access.AccessApi;
import opora.roadmap.internal.answer.OwnUnits;
import opora.roadmap.internal.answer.Whose;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.Viewer;
import opora.shared.Viewers;
import opora.shared.web.Address;
import opora.shared.web.Language;
import opora.shared.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Makes, shows and takes back secret links to calendars. */
@Service
class Feeds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final FeedRepository feeds;
    private final AccessApi access;
    private final OwnUnits units;
    private final Address address;
    private final Texts texts;
    private final TransactionOperations transactions;
    private final Clock clock;

    Feeds(
            FeedRepository feeds,
            AccessApi access,
            OwnUnits units,
            Address address,
            Texts texts,
            TransactionOperations transactions,
            Clock clock) {
        this.feeds = feeds;
        this.access = access;
        this.units = units;
        this.address = address;
        this.texts = texts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @return the address, shown once: only its digest is kept
     */
    String make(Viewer viewer, Feed.Kind kind, @Nullable UUID roadmap) {
        viewer.require(ROADMAP_READ);
        if (viewer.hat() == null) throw new Forbidden("a hat");
        if (kind == Feed.Kind.MUNICIPALITY) viewer.require(ROADMAP_ACCEPT);
        var wanted = kind == Feed.Kind.ROADMAP ? roadmap : null;
        var token = token();
        transactions.executeWithoutResult(_ -> {
            // a foreign key looks past the policies
            if (kind == Feed.Kind.ROADMAP
                    && (wanted == null || !feeds.roadmaps().containsKey(wanted)))
                throw new NotFound("Roadmap", String.valueOf(wanted));
            feeds.insert(viewer, digest(token), kind, wanted, clock.instant());
        });
        return address.of("/feeds/" + token + ".ics");
    }

    List<Feed> mine(Viewer viewer) {
        return done(() -> feeds.of(viewer.actor()));
    }

    Map<UUID, String> roadmaps(Viewer viewer) {
        viewer.require(ROADMAP_READ);
        return done(feeds::roadmaps);
    }

    void revoke(Viewer viewer, UUID id) {
        transactions.executeWithoutResult(_ -> feeds.revoke(viewer.actor(), id, clock.instant()));
    }

    /**
     * The calendar behind a link, as its owner would see it today; empty when it was taken back.
     */
    Optional<String> read(String token) {
        return done(() -> feeds.find(digest(token))).map(this::read);
    }

    private String read(FeedRepository.Pass pass) {
        var viewer = access.worn(pass.person(), pass.hat());
        return Viewers.as(viewer, () -> done(() -> written(viewer, pass)));
    }

    private String written(Viewer viewer, FeedRepository.Pass pass) {
        viewer.require(ROADMAP_READ);
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        var dates =
                switch (pass.kind()) {
                    case PERSON -> feeds.laidOn(Whose.of(viewer, units), today);
                    case ROADMAP -> feeds.ofRoadmap(Objects.requireNonNull(pass.roadmap()), today);
                    case MUNICIPALITY -> feeds.within(viewer.scope(), today);
                };
        var name = texts.text(Language.RU, "feed.name." + pass.kind().name());
        return new CalendarText(name, viewer.zone(), clock.instant(), address.of("")).write(dates);
    }

    private <T> T done(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }

    private static String token() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String token) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
