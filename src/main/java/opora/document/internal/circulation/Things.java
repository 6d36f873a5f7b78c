package opora.document.internal.circulation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import opora.document.Circulated;
import opora.document.CirculatedSource;
import opora.document.internal.circulation.CirculationRepository.Thing;
import opora.shared.NotFound;
import opora.shared.Viewer;
import org.springframework.stereotype.Component;

/** Documents that are brought to notice, whoever keeps them. */
@Component
class Things {

    private final List<CirculatedSource> sources;

    Things(List<CirculatedSource> sources) {
        this.sources = List.copyOf(sources);
    }

    List<Circulated> choice(Viewer viewer) {
        return sources.stream().flatMap(source -> source.choice(viewer).stream()).toList();
    }

    /** In their order; what the viewer does not see is left out. */
    List<Circulated> of(Viewer viewer, List<Thing> things) {
        var ids = things.stream().collect(groupingBy(Thing::kind, mapping(Thing::id, toList())));
        var found = new ArrayList<Circulated>();
        for (var source : sources)
            found.addAll(source.things(viewer, ids.getOrDefault(source.kind(), List.of())));
        return things.stream()
                .flatMap(thing ->
                        found.stream()
                                .filter(one -> one.kind().equals(thing.kind()))
                                .filter(one -> one.id().equals(thing.id())))
                .toList();
    }

    /**
     * What a form named by keys.
     *
     * @throws NotFound when one of them is not there for this viewer
     */
    List<Thing> named(Viewer viewer, List<String> keys) {
        var things = keys.stream().map(Things::thing).toList();
        if (of(viewer, things).size() < things.size()) throw new NotFound("Document", keys);
        return things;
    }

    private static Thing thing(String key) {
        var colon = key.indexOf(':');
        try {
            return new Thing(
                    key.substring(0, Math.max(colon, 0)),
                    UUID.fromString(key.substring(colon + 1)));
        } catch (IllegalArgumentException notANumber) {
            throw new NotFound("Document", key);
        }
    }
}
