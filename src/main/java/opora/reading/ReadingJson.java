package opora.reading;

import java.io.StringWriter;
import java.util.Locale;
import opora.reading.internal.json.ScheduleJson;
import opora.reading.internal.party.PartyDoubt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints a reading as JSON for scripts. */
final class ReadingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReadingText sentences = ReadingText.russian();

    String print(RoadmapReading reading) {
        var root = JSON.createObjectNode();
        passport(reading.passport(), root.putObject("document"));
        for (var section : reading.sections()) {
            root.withArray("sections")
                    .addObject()
                    .put("ordinal", section.ordinal())
                    .put("number", section.number())
                    .put("title", section.title());
        }
        root.withArray("measures");
        for (var measure : reading.measures()) {
            measure(measure, root.withArray("measures").addObject());
        }
        root.withArray("sections");
        root.withArray("indicators");
        for (var indicator : reading.indicators()) {
            indicator(indicator, root.withArray("indicators").addObject());
        }
        var functions = root.putArray("functions");
        reading.duties().forEach(duty -> functions.add(duty.number() + " " + duty.text()));
        var warnings = root.putArray("warnings");
        reading.warnings().forEach(warning -> warnings.add(sentences.say(warning)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void passport(Passport passport, ObjectNode node) {
        var period = passport.period();
        node.put("kind", small(passport.kind()))
                .put("number", passport.number())
                .put("date", text(passport.date()))
                .put("issuer", passport.issuer())
                .put("title", passport.title())
                .put("municipality", passport.municipality())
                .put("region", passport.region())
                .put("approvedBy", passport.approvedBy())
                .put("periodStart", period == null ? null : text(period.startsOn()))
                .put("periodEnd", period == null ? null : text(period.endsOn()));
        if (passport.periodSource() == Passport.PeriodSource.FROM_TERMS) node.put("doubtful", true);
    }

    private static void measure(PrintedMeasure measure, ObjectNode node) {
        node.put("ordinal", measure.ordinal())
                .put("section", measure.section())
                .put("number", measure.number())
                .put("title", measure.title())
                .put("term", measure.term())
                .put("executors", measure.executors())
                .put("result", measure.result());
        node.set("schedule", schedule(measure.schedule()));
        var parties = node.putArray("parties");
        for (var party : measure.parties()) {
            var one = parties.addObject();
            one.put("raw", party.raw())
                    .put("kind", party.kind().name())
                    .put("name", party.name())
                    .put("position", party.position())
                    .put("organisation", party.organisation());
            if (PartyDoubt.of(party) != null) one.put("doubtful", true);
        }
        var outputs = node.putArray("outputs");
        measure.outputs().forEach(output -> outputs.add(output.name()));
        node.put("activity", measure.activity().name());
    }

    private static JsonNode schedule(Schedule schedule) {
        var printed = new StringWriter();
        try (var json = JSON.createGenerator(printed)) {
            ScheduleJson.write(json, schedule);
        }
        return JSON.readTree(printed.toString());
    }

    private static void indicator(PrintedIndicator indicator, ObjectNode node) {
        node.put("number", indicator.number())
                .put("name", indicator.name())
                .put("unit", small(indicator.unit()))
                .put("cumulative", indicator.cumulative());
        var targets = node.putObject("targets");
        indicator
                .targets()
                .forEach(target -> targets.put(Integer.toString(target.year()), target.value()));
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
