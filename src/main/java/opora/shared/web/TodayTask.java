package opora.shared.web;

/**
 * One thing «Сегодня» asks for besides dates of roadmaps, in the reader's language (дело на
 * сегодня).
 *
 * @param when a day or a word, short
 * @param about what stands under the day
 * @param act words of the button
 */
public record TodayTask(
        String when, String about, String title, String note, String href, String act) {}
