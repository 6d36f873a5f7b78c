package opora.shared.web;

import java.util.List;
import opora.shared.Viewer;

/**
 * A module that expects something of people on «Сегодня» (вклад модуля в страницу «Сегодня»). Asked
 * once a page, within a transaction; a few questions to the database are fine.
 */
@FunctionalInterface
public interface TodaySource {

    /** What waits for this viewer, the most urgent first. */
    List<TodayTask> tasks(Viewer viewer, Ui ui);
}
