package opora.roadmap.internal.intake;

import java.util.List;
import java.util.Optional;
import opora.reading.Layout;
import opora.reading.PrintedMeasure;
import opora.reading.RoadmapReading;
import opora.reading.TableColumns.ColumnRole;

/**
 * What is understood of a file at this moment of the conversation.
 *
 * @param printed as the reader gave it
 * @param reading with the person's answers over it
 */
record Understanding(
        Layout layout, RoadmapReading printed, RoadmapReading reading, List<Question> questions) {

    Understanding {
        questions = List.copyOf(questions);
    }

    Optional<PrintedMeasure> measure(int ordinal) {
        return reading.measures().stream().filter(one -> one.ordinal() == ordinal).findFirst();
    }

    Optional<Question> question(String key) {
        return questions.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The first one not answered, those put off last. */
    Optional<Question> next() {
        return questions.stream()
                .filter(Question::open)
                .findFirst()
                .or(() ->
                        questions.stream()
                                .filter(one -> one.state() == Question.State.POSTPONED)
                                .findFirst());
    }

    int open() {
        return (int)
                questions.stream().filter(one -> one.state() != Question.State.ANSWERED).count();
    }

    /** A table of measures in which no column was taken for the term: dates can be given later. */
    boolean lacksTerms() {
        return !reading.columns().isEmpty()
                && reading.columns().stream()
                        .flatMap(table -> table.columns().stream())
                        .noneMatch(column ->
                                column.role() == ColumnRole.TERM
                                        || column.role() == ColumnRole.TERM_FROM);
    }
}
