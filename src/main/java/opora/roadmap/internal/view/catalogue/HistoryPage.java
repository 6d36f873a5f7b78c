package opora.roadmap.internal.view.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the journal's lines and the key of the next one (страница истории). */
public record HistoryPage(List<HistoryLine> lines, @Nullable Long next) {}
