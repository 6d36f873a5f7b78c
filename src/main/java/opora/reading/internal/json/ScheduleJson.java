package opora.reading.internal.json;

import java.util.List;
import opora.reading.ReadingText;
import opora.reading.Schedule;
import opora.shared.Window;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a schedule as the answers beside the real documents have it; {@code doubtful} only when
 * true.
 */
public final class ScheduleJson {

    private static final ReadingText TEXT = ReadingText.russian();

    public static void write(JsonGenerator json, Schedule schedule) {
        json.writeStartObject();
        json.writeStringProperty("kind", schedule.kind().name());
        json.writeArrayPropertyStart("windows");
        for (var window : schedule.windows()) write(json, window);
        json.writeEndArray();
        if (schedule.doubtful()) json.writeBooleanProperty("doubtful", true);
        json.writeNumberProperty("confidence", schedule.confidence());
        json.writeArrayPropertyStart("notes");
        for (var sentence : sentences(schedule)) json.writeString(sentence);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static List<String> sentences(Schedule schedule) {
        if (schedule.notes().isEmpty()) return List.of();
        return schedule.notes().stream().map(TEXT::say).toList();
    }

    private static void write(JsonGenerator json, Window window) {
        json.writeStartObject();
        json.writeStringProperty("from", window.from().toString());
        json.writeStringProperty("to", window.to().toString());
        json.writeNumberProperty("minTimes", window.minTimes());
        var most = window.maxTimes();
        if (most == null) json.writeNullProperty("maxTimes");
        else json.writeNumberProperty("maxTimes", most);
        json.writeEndObject();
    }

    private ScheduleJson() {}
}
