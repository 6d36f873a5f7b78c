package opora.roadmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import opora.reading.Activity;
import opora.reading.DocumentReader;
import opora.reading.DutyClause;
import opora.reading.Output;
import opora.reading.Party;
import opora.reading.PartyKind;
import opora.reading.Passport;
import opora.reading.Place;
import opora.reading.PrintedIndicator;
import opora.reading.PrintedMeasure;
import opora.reading.PrintedSection;
import opora.reading.ReadingOptions;
import opora.reading.RoadmapReading;
import opora.reading.Schedule;
import opora.reading.ScheduleKind;
import opora.reading.UnreadableFile;
import opora.shared.Period;
import opora.shared.Window;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readings made of the hand-checked answers, so that plans are tested whatever the readers can do.
 */
public final class AnsweredDocuments {

    private static final JsonMapper JSON = new JsonMapper();

    /** False where the documents are not at hand. */
    public static boolean present() {
        return Files.isDirectory(folder());
    }

    private static Path folder() {
        var named = System.getenv("OPORA_SHARED");
        return Path.of(named == null ? "../shared" : named).resolve("roadmaps");
    }

    public static RoadmapReading read(String name) {
        try {
            return reading(JSON.readTree(Files.readString(folder().resolve(name + ".json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reader itself makes of a form of the document. */
    public static RoadmapReading readForm(String file) {
        try {
            var reader = new DocumentReader();
            var layout = reader.open(folder().resolve("forms").resolve(file), file);
            return reader.read(layout, ReadingOptions.none());
        } catch (UnreadableFile e) {
            throw new IllegalStateException(e);
        }
    }

    private static RoadmapReading reading(JsonNode answer) {
        return new RoadmapReading(
                passport(answer.path("document")),
                list(answer.path("sections")).stream().map(AnsweredDocuments::section).toList(),
                list(answer.path("measures")).stream().map(AnsweredDocuments::measure).toList(),
                list(answer.path("indicators")).stream().map(AnsweredDocuments::indicator).toList(),
                list(answer.path("functions")).stream().map(AnsweredDocuments::duty).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Passport passport(JsonNode document) {
        var date = text(document, "date");
        return new Passport(
                Passport.ActKind.valueOf(
                        document.path("kind").asString().toUpperCase(java.util.Locale.ROOT)),
                text(document, "number"),
                date == null ? null : LocalDate.parse(date),
                text(document, "issuer"),
                text(document, "title"),
                text(document, "municipality"),
                text(document, "region"),
                text(document, "approvedBy"),
                null,
                Period.parse(text(document, "periodStart") + "/" + text(document, "periodEnd")),
                Passport.PeriodSource.PRINTED);
    }

    private static PrintedSection section(JsonNode one) {
        return new PrintedSection(
                one.path("ordinal").asInt(),
                text(one, "number"),
                one.path("title").asString(),
                place());
    }

    private static PrintedMeasure measure(JsonNode one) {
        return new PrintedMeasure(
                one.path("ordinal").asInt(),
                one.path("section").isNumber() ? one.path("section").asInt() : null,
                text(one, "number"),
                one.path("title").asString(),
                one.path("term").asString(),
                one.path("executors").asString(),
                one.path("result").asString(),
                schedule(one.path("schedule")),
                list(one.path("parties")).stream().map(AnsweredDocuments::party).toList(),
                list(one.path("outputs")).stream()
                        .map(output -> Output.valueOf(output.asString()))
                        .toList(),
                Activity.valueOf(one.path("activity").asString()),
                List.of(),
                place());
    }

    private static Schedule schedule(JsonNode one) {
        return new Schedule(
                ScheduleKind.valueOf(one.path("kind").asString()),
                list(one.path("windows")).stream().map(AnsweredDocuments::window).toList(),
                one.path("doubtful").asBoolean(false),
                1,
                List.of(),
                List.of());
    }

    private static Window window(JsonNode one) {
        return new Window(
                LocalDate.parse(one.path("from").asString()),
                LocalDate.parse(one.path("to").asString()),
                one.path("minTimes").asInt(),
                one.path("maxTimes").isNumber() ? one.path("maxTimes").asInt() : null);
    }

    private static Party party(JsonNode one) {
        return new Party(
                one.path("raw").asString(),
                PartyKind.valueOf(one.path("kind").asString()),
                one.path("name").asString(),
                text(one, "position"),
                text(one, "organisation"));
    }

    private static PrintedIndicator indicator(JsonNode one) {
        var targets = new ArrayList<PrintedIndicator.Target>();
        one.path("targets")
                .properties()
                .forEach(target ->
                        targets.add(
                                new PrintedIndicator.Target(
                                        Integer.parseInt(target.getKey()),
                                        target.getValue().isNumber()
                                                ? new BigDecimal(target.getValue().asString())
                                                : null)));
        return new PrintedIndicator(
                text(one, "number"),
                one.path("name").asString(),
                one.path("unit").asString().equals("percent")
                        ? PrintedIndicator.Unit.PERCENT
                        : PrintedIndicator.Unit.COUNT,
                one.path("cumulative").asBoolean(),
                targets);
    }

    private static DutyClause duty(JsonNode one) {
        var text = one.asString();
        int space = text.indexOf(' ');
        return new DutyClause(text.substring(0, space), "", text.substring(space + 1), place());
    }

    private static Place place() {
        return new Place(null, null, 0, null);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }

    private AnsweredDocuments() {}
}
