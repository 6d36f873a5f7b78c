package opora.roadmap.internal.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import opora.reading.Doubt;
import opora.reading.Layout;
import opora.reading.Note;
import opora.reading.Passport;
import opora.reading.PrintedMeasure;
import opora.reading.RoadmapReading;
import opora.roadmap.internal.intake.Question.Choice;
import opora.roadmap.internal.intake.Question.Kind;
import opora.roadmap.internal.intake.Question.State;
import opora.shared.Period;

/** Works out what has to be asked of a person about a reading: the doubts, each wording once. */
final class Questions {

    /**
     * @param reading as the reader gave it, without the person's answers
     * @param today years are offered around it when the document says none
     */
    static List<Question> of(
            Layout layout, RoadmapReading reading, IntakeSettings settings, LocalDate today) {
        var questions = new ArrayList<Question>();
        if (asksPeriod(reading.passport()))
            questions.add(period(reading.passport(), settings, today));
        questions.addAll(terms(reading, settings));
        questions.addAll(SameNames.questions(layout, reading, settings));
        return questions;
    }

    private static boolean asksPeriod(Passport passport) {
        return passport.periodSource() != Passport.PeriodSource.PRINTED;
    }

    private static Question period(Passport passport, IntakeSettings settings, LocalDate today) {
        var choices = new ArrayList<Period>();
        if (settings.period() != null) choices.add(settings.period());
        if (passport.period() != null) choices.add(passport.period());
        choices.add(years(today.getYear(), 1));
        choices.add(years(today.getYear(), 3));
        var state = settings.period() != null ? State.ANSWERED : state("period", settings);
        return new Question(
                "period",
                Kind.PERIOD,
                Note.of("intake.question.period"),
                "",
                List.of(),
                choices.stream()
                        .distinct()
                        .map(years ->
                                new Choice(
                                        label(years),
                                        null,
                                        years,
                                        null,
                                        years.equals(settings.period())))
                        .toList(),
                state);
    }

    private static Period years(int first, int count) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
    }

    private static Note label(Period years) {
        var first = String.valueOf(years.startsOn().getYear());
        var last = String.valueOf(years.endsOn().getYear());
        return first.equals(last)
                ? Note.of("intake.choice.year", first)
                : Note.of("intake.choice.period", first, last);
    }

    private static List<Question> terms(RoadmapReading reading, IntakeSettings settings) {
        var byWording = new LinkedHashMap<String, List<PrintedMeasure>>();
        for (var measure : reading.measures()) {
            var doubtful = !measure.schedule().doubts().isEmpty();
            if (!doubtful || settings.row(measure.place()).left()) continue;
            if (settings.row(measure.place()).term() != null) continue;
            byWording
                    .computeIfAbsent(
                            IntakeSettings.wording(measure.term()), wording -> new ArrayList<>())
                    .add(measure);
        }
        return byWording.entrySet().stream()
                .map(one -> term(one.getKey(), one.getValue(), settings))
                .toList();
    }

    private static Question term(
            String wording, List<PrintedMeasure> rows, IntakeSettings settings) {
        var doubt = rows.getFirst().schedule().doubts().getFirst();
        var key = "term:" + wording;
        var answer = settings.terms().get(wording);
        return new Question(
                key,
                Kind.TERM,
                doubt.question(),
                wording,
                rows.stream().map(PrintedMeasure::ordinal).toList(),
                doubt.choices().stream().map(choice -> choice(choice, answer)).toList(),
                answer != null ? State.ANSWERED : state(key, settings));
    }

    private static Choice choice(
            Doubt.Choice offered, @org.jspecify.annotations.Nullable TermAnswer answer) {
        var term = TermAnswer.of(offered);
        return new Choice(offered.label(), term, null, null, term.equals(answer));
    }

    static State state(String key, IntakeSettings settings) {
        return settings.postponed().contains(key) ? State.POSTPONED : State.OPEN;
    }

    private Questions() {}
}
