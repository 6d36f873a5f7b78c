package opora.roadmap.internal.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import opora.document.FileApi;
import opora.document.StoredFile;
import opora.reading.DocumentReader;
import opora.reading.Layout;
import opora.reading.ReadingOptions;
import opora.reading.RoadmapReading;
import opora.reading.UnreadableFile;
import opora.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Reads the file of an import. What was read lately is kept at hand; another node, or a later day,
 * reads it again and gets the same.
 */
@Component
class IntakeReader {

    private static final int AT_HAND = 12;

    private final DocumentReader reader = new DocumentReader();
    private final Corrections corrections = new Corrections();
    private final Cache<String, Layout> layouts = atHand();
    private final Cache<Key, RoadmapReading> readings = atHand();
    private final FileApi files;
    private final Clock clock;

    private record Key(String sha256, List<RowCut> cuts, ReadingOptions options) {}

    IntakeReader(FileApi files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    Understanding understand(Viewer viewer, Intake intake) throws UnreadableFile {
        var file = files.get(viewer, intake.file());
        var layout = CutRows.in(layout(file), intake.settings().cuts());
        var options = intake.settings().options();
        var printed =
                readings.get(
                        new Key(file.sha256(), intake.settings().cuts(), options),
                        key -> reader.read(layout, options));
        var today = LocalDate.now(clock.withZone(viewer.zone()));
        return new Understanding(
                layout,
                printed,
                corrections.apply(printed, intake.settings()),
                Questions.of(layout, printed, intake.settings(), today));
    }

    private Layout layout(StoredFile file) throws UnreadableFile {
        var known = layouts.getIfPresent(file.sha256());
        if (known != null) return known;
        var layout = reader.open(files.content(file), file.name());
        layouts.put(file.sha256(), layout);
        return layout;
    }

    private static <K, V> Cache<K, V> atHand() {
        return Caffeine.newBuilder()
                .maximumSize(AT_HAND)
                .expireAfterAccess(Duration.ofMinutes(20))
                .softValues()
                .build();
    }
}
