package opora.notice.internal;

import java.util.List;

/** A person's letters and how often he wants them. */
public record MyLetters(List<Letter> letters, Frequency frequency) {

    public MyLetters {
        letters = List.copyOf(letters);
    }
}
