package opora.shared.web;

import org.jspecify.annotations.Nullable;

/**
 * One thing «Сегодня» asks for besides dates of roadmaps, in the reader's language (дело на
 * сегодня).
 *
 * @param when a day or a word, short
 * @param about what stands under the day
 * @param act words of the button
 * @param post where the button sends its answer, so that nothing has to be opened; null when it
 *     opens {@code href}
 */
public record TodayTask(
        String when,
        String about,
        String title,
        String note,
        String href,
        String act,
        @Nullable String post) {

    public TodayTask(
            String when, String about, String title, String note, String href, String act) {
        this(when, about, title, note, href, act, null);
    }
}
