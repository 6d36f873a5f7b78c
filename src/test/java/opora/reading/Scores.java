package opora.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import opora.reading.internal.file.Lines;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How much of an answer a reading found, figure by figure, with what differs. */
final class Scores {

    private final Map<String, int[]> figures = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();
    private final boolean folded;

    private Scores(boolean folded) {
        this.folded = folded;
    }

    /**
     * @param folded line breaks inside a cell are the layout's, so all white space is one space
     * @param tableOnly the form holds a heading and a table of measures and nothing else
     */
    static Scores of(JsonNode answer, RoadmapReading reading, boolean folded, boolean tableOnly) {
        var scores = new Scores(folded);
        scores.measures(answer.path("measures"), reading.measures());
        scores.sections(answer.path("sections"), reading.sections());
        if (!tableOnly) scores.indicators(answer.path("indicators"), reading.indicators());
        scores.duties(answer.path("functions"), reading.duties());
        scores.passport(answer.path("document"), reading.passport(), tableOnly);
        return scores;
    }

    Map<String, int[]> figures() {
        return figures;
    }

    List<String> differences() {
        return differences;
    }

    double share(String figure) {
        var counted = figures.getOrDefault(figure, new int[] {0, 0});
        return counted[1] == 0 ? 1 : (double) counted[0] / counted[1];
    }

    private void measures(JsonNode answers, List<PrintedMeasure> found) {
        same("rows", answers.size(), found.size());
        for (var i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var at = i < found.size() ? found.get(i) : null;
            text("titles", answer.path("title"), at == null ? null : at.title());
            text("numbers", answer.path("number"), at == null ? null : at.number());
            same("in section", integer(answer.path("section")), at == null ? null : at.section());
            text("terms", answer.path("term"), at == null ? null : at.term());
            text("executors", answer.path("executors"), at == null ? null : at.executors());
            text("results", answer.path("result"), at == null ? null : at.result());
            same(
                    "kinds",
                    answer.path("schedule").path("kind").asString(),
                    at == null ? null : at.schedule().kind().name());
            same("windows", windows(answer), at == null ? null : windows(at));
            same(
                    "doubt",
                    answer.path("schedule").path("doubtful").asBoolean(false),
                    at != null && at.schedule().doubtful());
            parties(answer.path("parties"), at == null ? List.of() : at.parties());
            same(
                    "outputs",
                    strings(answer.path("outputs")),
                    at == null ? null : at.outputs().stream().map(Enum::name).sorted().toList());
            same(
                    "activity",
                    answer.path("activity").asString(),
                    at == null ? null : at.activity().name());
        }
    }

    private void parties(JsonNode answers, List<Party> found) {
        same("parties", answers.size(), found.size());
        for (var i = 0; i < answers.size(); i++) {
            var at = i < found.size() ? found.get(i) : null;
            text("raw", answers.get(i).path("raw"), at == null ? null : at.raw());
            same(
                    "party kind",
                    answers.get(i).path("kind").asString(),
                    at == null ? null : at.kind().name());
        }
    }

    private void sections(JsonNode answers, List<PrintedSection> found) {
        same("sections", answers.size(), found.size());
        for (var i = 0; i < answers.size(); i++) {
            var at = i < found.size() ? found.get(i) : null;
            text("sections", answers.get(i).path("title"), at == null ? null : at.title());
            text("sections", answers.get(i).path("number"), at == null ? null : at.number());
        }
    }

    private void indicators(JsonNode answers, List<PrintedIndicator> found) {
        same("indicators", answers.size(), found.size());
        for (var i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var at = i < found.size() ? found.get(i) : null;
            text("indicators", answer.path("name"), at == null ? null : at.name());
            text("indicators", answer.path("number"), at == null ? null : at.number());
            same(
                    "indicators",
                    answer.path("unit").asString(),
                    at == null ? null : at.unit().name().toLowerCase(java.util.Locale.ROOT));
            same(
                    "indicators",
                    answer.path("cumulative").asBoolean(),
                    at != null && at.cumulative());
            var targets = new ArrayList<String>();
            answer.path("targets")
                    .properties()
                    .forEach(it ->
                            targets.add(
                                    it.getKey()
                                            + "="
                                            + (it.getValue().isNull()
                                                    ? "-"
                                                    : it.getValue()
                                                            .decimalValue()
                                                            .stripTrailingZeros()
                                                            .toPlainString())));
            same(
                    "indicators",
                    targets,
                    at == null
                            ? null
                            : at.targets().stream()
                                    .map(it ->
                                            it.year()
                                                    + "="
                                                    + (it.value() == null
                                                            ? "-"
                                                            : it.value()
                                                                    .stripTrailingZeros()
                                                                    .toPlainString()))
                                    .toList());
        }
    }

    private void duties(JsonNode answers, List<DutyClause> found) {
        same("functions", answers.size(), found.size());
        for (var i = 0; i < answers.size(); i++) {
            var at = i < found.size() ? found.get(i) : null;
            text("functions", answers.get(i), at == null ? null : at.number() + " " + at.text());
        }
    }

    private void passport(JsonNode answer, Passport found, boolean tableOnly) {
        if (!tableOnly) {
            same(
                    "passport",
                    answer.path("kind").asString(),
                    found.kind().name().toLowerCase(java.util.Locale.ROOT));
            text("passport", answer.path("number"), found.number());
            text("passport", answer.path("date"), Objects.toString(found.date(), null));
            text("passport", answer.path("issuer"), found.issuer());
            text("passport", answer.path("approvedBy"), found.approvedBy());
            text("passport", answer.path("region"), found.region());
        }
        text("passport", answer.path("title"), found.title());
        text("passport", answer.path("municipality"), found.municipality());
        var period = found.period();
        text(
                "passport",
                answer.path("periodStart"),
                period == null ? null : period.startsOn().toString());
        text(
                "passport",
                answer.path("periodEnd"),
                period == null ? null : period.endsOn().toString());
    }

    private void text(String figure, JsonNode answer, @Nullable String found) {
        var expected = answer.isNull() || answer.isMissingNode() ? null : fold(answer.asString());
        same(figure, expected, found == null ? null : fold(found));
    }

    private String fold(String text) {
        return folded ? Lines.fold(text) : Lines.clean(text);
    }

    private void same(String figure, @Nullable Object expected, @Nullable Object found) {
        var counted = figures.computeIfAbsent(figure, _ -> new int[2]);
        counted[1]++;
        if (Objects.equals(expected, found)) counted[0]++;
        else differences.add(figure + ": expected <" + expected + "> found <" + found + ">");
    }

    private static @Nullable Integer integer(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asInt();
    }

    private static List<String> strings(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asString)
                .sorted()
                .toList();
    }

    private static String windows(JsonNode measure) {
        var printed = new ArrayList<String>();
        for (var window : measure.path("schedule").path("windows")) {
            printed.add(
                    window.path("from").asString()
                            + "/"
                            + window.path("to").asString()
                            + "/"
                            + window.path("minTimes").asString("")
                            + "/"
                            + window.path("maxTimes").asString("null"));
        }
        return printed.toString();
    }

    private static String windows(PrintedMeasure measure) {
        return measure.schedule().windows().stream()
                .map(it -> it.from() + "/" + it.to() + "/" + it.minTimes() + "/" + it.maxTimes())
                .toList()
                .toString();
    }
}
