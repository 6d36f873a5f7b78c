package opora.roadmap.internal.plan;

import java.util.List;
import opora.reading.Place;
import opora.reading.PrintedIndicator.Target;
import opora.reading.Schedule;
import opora.reading.TableColumns;
import opora.reading.Warning;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Records of {@code reading} as they are stored: whole, since nobody searches inside them. */
public final class RoadmapJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<List<TableColumns>> COLUMNS = new TypeReference<>() {};
    private static final TypeReference<List<Warning>> WARNINGS = new TypeReference<>() {};
    private static final TypeReference<List<Target>> TARGETS = new TypeReference<>() {};

    public static JSONB write(Object value) {
        return JSONB.valueOf(JSON.writeValueAsString(value));
    }

    public static Schedule schedule(JSONB stored) {
        return JSON.readValue(stored.data(), Schedule.class);
    }

    static List<String> strings(JSONB stored) {
        return JSON.readValue(stored.data(), STRINGS);
    }

    static @Nullable Place place(@Nullable JSONB stored) {
        return stored == null ? null : JSON.readValue(stored.data(), Place.class);
    }

    static List<TableColumns> columns(JSONB stored) {
        return JSON.readValue(stored.data(), COLUMNS);
    }

    static List<Warning> warnings(JSONB stored) {
        return JSON.readValue(stored.data(), WARNINGS);
    }

    /** An object stands there by default: an indicator without targets. */
    public static List<Target> targets(JSONB stored) {
        return stored.data().equals("{}") ? List.of() : JSON.readValue(stored.data(), TARGETS);
    }

    private RoadmapJson() {}
}
