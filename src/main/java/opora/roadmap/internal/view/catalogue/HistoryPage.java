package opora.roadmap.internal.view.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the journal's lines and the key of the next one (страница истории). */
public record HistoryPage(List<HistoryLine> lines, @Nullable Long next) {

    static HistoryPage of(List<HistoryLine> found) {
        var more = found.size() > HistoryRepository.PAGE;
        var shown = more ? found.subList(0, HistoryRepository.PAGE) : found;
        var told = shown.stream().filter(HistoryLine::tells).toList();
        return new HistoryPage(told, more ? shown.getLast().id() : null);
    }
}
