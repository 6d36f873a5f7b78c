package opora.roadmap.internal.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import opora.reading.PrintedIndicator;
import opora.roadmap.RoadmapId;
import opora.shared.Ids;

/** An indicator a document sets, with its yearly targets as printed (показатель). */
public record Indicator(UUID id, RoadmapId roadmap, int ordinal, PrintedIndicator printed) {

    static List<Indicator> of(Roadmap roadmap, List<PrintedIndicator> printed) {
        return IntStream.range(0, printed.size())
                .mapToObj(i -> new Indicator(Ids.next(), roadmap.id(), i + 1, printed.get(i)))
                .toList();
    }
}
