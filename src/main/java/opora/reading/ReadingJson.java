package opora.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints a reading as JSON for scripts. */
final class ReadingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Sentences sentences = Sentences.russian();

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
        reading.warnings().forEach(warning -> warnings.add(sentences.of(warning)));
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

    private void measure(PrintedMeasure measure, ObjectNode node) {
        node.put("ordinal", measure.ordinal())
                .put("section", measure.section())
                .put("number", measure.number())
                .put("title", measure.title())
                .put("term", measure.term())
                .put("executors", measure.executors())
                .put("result", measure.result());
        schedule(measure.schedule(), node.putObject("schedule"));
        var parties = node.putArray("parties");
        for (var party : measure.parties()) {
            parties.addObject()
                    .put("raw", party.raw())
                    .put("kind", party.kind().name())
                    .put("name", party.name())
                    .put("position", party.position())
                    .put("organisation", party.organisation());
        }
        var outputs = node.putArray("outputs");
        measure.outputs().forEach(output -> outputs.add(output.name()));
        node.put("activity", measure.activity().name());
    }

    private void schedule(Schedule schedule, ObjectNode node) {
        node.put("kind", schedule.kind().name());
        var windows = node.putArray("windows");
        for (var window : schedule.windows()) {
            windows.addObject()
                    .put("from", text(window.from()))
                    .put("to", text(window.to()))
                    .put("minTimes", window.minTimes())
                    .put("maxTimes", window.maxTimes());
        }
        if (schedule.doubtful()) node.put("doubtful", true);
        node.put("confidence", schedule.confidence());
        var notes = node.putArray("notes");
        schedule.notes().forEach(note -> notes.add(sentences.of(note)));
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
