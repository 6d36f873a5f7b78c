package opora.roadmap.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.roadmap.OccurrenceId;
import opora.roadmap.internal.executor.Answering;
import opora.roadmap.internal.occurrence.Occurrence;
import opora.roadmap.internal.occurrence.OccurrenceKind;
import opora.roadmap.internal.occurrence.OccurrenceState;
import opora.roadmap.internal.occurrence.Progress;
import opora.roadmap.internal.plan.Measure;
import opora.shared.Period;

/** Which occurrences of a measure a report tells of, and how they stand. */
record MarkMaker(
        Period period,
        LocalDate today,
        Map<OccurrenceId, Progress> progress,
        Map<UUID, List<ReportRepository.Said>> answers,
        Map<UUID, List<ReportAnswer.Proof>> proofs,
        Map<UUID, List<ReportRepository.Asked>> asked) {

    List<ReportMark> of(Measure measure, List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(one -> new Standing(one, state(one)))
                .filter(this::told)
                .map(one -> mark(measure, one))
                .toList();
    }

    private record Standing(Occurrence occurrence, OccurrenceState state) {}

    private OccurrenceState state(Occurrence one) {
        return OccurrenceState.of(one, MakeReport.progress(progress, one), today);
    }

    /**
     * What fell due in the period, what was done or runs in it, and what was owed before it began.
     * Something done before the period and due after it belongs to neither.
     */
    private boolean told(Standing one) {
        var window = one.occurrence().window();
        if (one.occurrence().kind() == OccurrenceKind.UNSCHEDULED)
            return one.state().kind().open() && period.overlaps(window.period());
        if (period.contains(window.to())) return true;
        if (carried(one)) return true;
        if (!period.overlaps(window.period())) return false;
        var decided = one.occurrence().decidedOn();
        return one.state().kind().done()
                ? decided != null && period.contains(decided)
                : one.state().kind().open();
    }

    /** Owed before the period began: still open, or done late inside it. */
    private boolean carried(Standing one) {
        if (!one.occurrence().window().to().isBefore(period.startsOn())) return false;
        var decided = one.occurrence().decidedOn();
        return switch (one.state().kind()) {
            case LATE, WAITING, PARTLY -> true;
            case DONE_LATE -> decided != null && period.contains(decided);
            default -> false;
        };
    }

    private ReportMark mark(Measure measure, Standing one) {
        var occurrence = one.occurrence();
        var said = answers.getOrDefault(occurrence.id().value(), List.of());
        var state = one.state();
        return new ReportMark(
                occurrence.id().value(),
                occurrence.window().from(),
                occurrence.window().to(),
                state.kind(),
                state.days(),
                state.done(),
                state.wanted(),
                state.upTo(),
                occurrence.decidedOn(),
                occurrence.reason(),
                carried(one),
                said.stream().map(this::answer).toList(),
                state.kind().open() ? silent(measure, said) : List.of());
    }

    private ReportAnswer answer(ReportRepository.Said said) {
        return new ReportAnswer(
                said.who(),
                said.doneOn(),
                said.times(),
                said.text(),
                said.accepted(),
                proofs.getOrDefault(said.id(), List.of()));
    }

    private List<String> silent(Measure measure, List<ReportRepository.Said> said) {
        if (said.stream().anyMatch(one -> one.assignment() == null)) return List.of();
        if (measure.answering() == Answering.ONE && !said.isEmpty()) return List.of();
        return asked.getOrDefault(measure.id().value(), List.of()).stream()
                .filter(one ->
                        said.stream()
                                .noneMatch(answer -> one.assignment().equals(answer.assignment())))
                .map(ReportRepository.Asked::label)
                .distinct()
                .toList();
    }
}
