package opora.reading.internal.layout;

import java.util.ArrayList;
import java.util.List;
import opora.reading.DutyClause;
import opora.reading.ExecutorReader;
import opora.reading.Layout;
import opora.reading.Note;
import opora.reading.PrintedMeasure;
import opora.reading.ReadingOptions;
import opora.reading.ResultReader;
import opora.reading.RoadmapReading;
import opora.reading.Schedule;
import opora.reading.ScheduleKind;
import opora.reading.TermReader;
import opora.reading.Warning;
import opora.reading.internal.duty.Duties;
import opora.reading.internal.passport.OrderItems;
import opora.reading.internal.passport.PassportReader;
import opora.shared.Period;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a reading together: passport first, for terms are read against its period. */
public final class RoadmapAssembly {

    private final TermReader terms;
    private final ExecutorReader executors;
    private final ResultReader results;

    public RoadmapAssembly(TermReader terms, ExecutorReader executors, ResultReader results) {
        this.terms = terms;
        this.executors = executors;
        this.results = results;
    }

    public RoadmapReading read(Layout layout, ReadingOptions options) {
        var found = RoadmapTables.in(layout, options);
        var warnings = new ArrayList<Warning>(layout.warnings());
        warnings.addAll(found.warnings());
        var indicators = Indicators.of(found.indicators());
        var passport =
                PassportReader.read(
                        layout,
                        found.measures().stream().map(MeasureDraft::term).toList(),
                        indicators,
                        options,
                        warnings);
        var sectionTerms = new SectionTerms(terms, found, passport.period());
        if (sectionTerms.found()) sectionTerms.explain(found.measures(), warnings);
        var measures =
                found.measures().stream()
                        .map(draft -> measure(draft, sectionTerms.of(draft), passport.period()))
                        .toList();
        measures.forEach(measure -> RowWarnings.of(measure, found.columns(), warnings));
        var duties = measures.isEmpty() ? Duties.in(layout) : List.<DutyClause>of();
        if (measures.isEmpty() && duties.isEmpty())
            warnings.add(new Warning(Note.of("reading.tables.none"), null));
        return new RoadmapReading(
                passport,
                found.sections(),
                measures,
                indicators,
                duties,
                found.columns(),
                found.rows(),
                warnings,
                OrderItems.in(layout));
    }

    private PrintedMeasure measure(MeasureDraft draft, String term, @Nullable Period plan) {
        return new PrintedMeasure(
                draft.ordinal,
                draft.section,
                draft.number(),
                draft.title(),
                term,
                draft.executors(),
                draft.result(),
                schedule(term.equals(draft.term()) ? draft.termAsRead() : term, plan),
                executors.read(draft.executors()),
                results.outputs(draft.result()),
                results.activity(draft.title()),
                draft.cells(),
                draft.place);
    }

    private Schedule schedule(String term, @Nullable Period plan) {
        return plan == null || term.isBlank()
                ? Schedule.certain(ScheduleKind.UNSPECIFIED, List.of())
                : terms.read(term, plan);
    }
}
