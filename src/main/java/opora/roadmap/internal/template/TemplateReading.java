package opora.roadmap.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opora.reading.DutyClause;
import opora.reading.ExecutorReader;
import opora.reading.Passport;
import opora.reading.Place;
import opora.reading.PrintedIndicator;
import opora.reading.PrintedMeasure;
import opora.reading.PrintedSection;
import opora.reading.ResultReader;
import opora.reading.RoadmapReading;
import opora.reading.TermReader;
import opora.roadmap.internal.template.PlanTemplate.Row;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/** A template read as a document would be, once its years are chosen (чтение образца). */
public record TemplateReading(PlanTemplate template, Period period) {

    private static final TermReader TERMS = new TermReader();
    private static final ExecutorReader EXECUTORS = new ExecutorReader();
    private static final ResultReader RESULTS = new ResultReader();
    private static final Pattern YEAR = Pattern.compile("\\{(\\d|last)}");
    private static final Place NOWHERE = new Place(null, null, 0, null);

    public RoadmapReading read() {
        return new RoadmapReading(
                passport(),
                template.regulation() ? List.of() : sections(),
                template.regulation() ? List.of() : measures(),
                template.indicators().stream().map(this::indicator).toList(),
                template.regulation() ? duties() : List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Passport passport() {
        var controller = template.controller().isEmpty() ? null : template.controller();
        return new Passport(
                Passport.ActKind.PLAN,
                null,
                null,
                null,
                template.title(),
                null,
                null,
                null,
                controller,
                period,
                Passport.PeriodSource.GIVEN);
    }

    private List<PrintedSection> sections() {
        var all = template.sections();
        return IntStream.range(0, all.size())
                .mapToObj(i ->
                        new PrintedSection(
                                i + 1, orNull(all.get(i).number()), all.get(i).title(), NOWHERE))
                .toList();
    }

    private List<PrintedMeasure> measures() {
        var rows = new ArrayList<PrintedMeasure>();
        int section = 0;
        for (var one : template.sections()) {
            section++;
            for (var row : one.rows()) rows.add(measure(rows.size() + 1, section, row));
        }
        return rows;
    }

    private PrintedMeasure measure(int ordinal, int section, Row row) {
        var term = dated(row.term());
        return new PrintedMeasure(
                ordinal,
                section,
                row.number(),
                row.title(),
                term,
                row.executors(),
                row.result(),
                TERMS.read(term, period),
                EXECUTORS.read(row.executors()),
                RESULTS.outputs(row.result()),
                RESULTS.activity(row.title()),
                List.of(row.number(), row.title(), term, row.executors(), row.result()),
                NOWHERE);
    }

    private List<DutyClause> duties() {
        return template.sections().stream()
                .flatMap(section ->
                        section.rows().stream()
                                .map(row ->
                                        new DutyClause(
                                                row.number(),
                                                section.title(),
                                                row.title(),
                                                NOWHERE)))
                .toList();
    }

    /** «{2}» is the second year of the plan; a shorter plan has all such work in its last one. */
    public String dated(String term) {
        return YEAR.matcher(term)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf(year(found.group(1)))));
    }

    private int year(String which) {
        int last = period.endsOn().getYear();
        if (which.equals("last")) return last;
        return Math.min(last, period.startsOn().getYear() + Integer.parseInt(which) - 1);
    }

    private PrintedIndicator indicator(PlanTemplate.Indicator one) {
        int first = period.startsOn().getYear();
        var targets =
                IntStream.rangeClosed(first, period.endsOn().getYear())
                        .mapToObj(year ->
                                new PrintedIndicator.Target(
                                        year,
                                        one.targets()
                                                .get(
                                                        Math.min(
                                                                year - first,
                                                                one.targets().size() - 1))))
                        .toList();
        return new PrintedIndicator(
                one.number(), one.name(), one.unit(), one.cumulative(), targets);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
