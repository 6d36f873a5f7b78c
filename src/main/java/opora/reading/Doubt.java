package opora.reading;

import java.util.List;

/** A question a person can answer with one click, and what each answer would mean (сомнение). */
public record Doubt(Note question, List<Choice> choices) {

    public Doubt {
        choices = List.copyOf(choices);
    }

    /** One ready answer; the first of a doubt's choices is the reading taken meanwhile. */
    public record Choice(Note label, ScheduleKind kind, List<opora.shared.Window> windows) {

        public Choice {
            windows = List.copyOf(windows);
        }
    }
}
