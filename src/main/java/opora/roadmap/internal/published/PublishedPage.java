package opora.roadmap.internal.published;

import java.util.List;
import java.util.UUID;
import opora.roadmap.internal.view.SectionLine;
import org.jspecify.annotations.Nullable;

/** One public page (публичная страница). */
public record PublishedPage(
        PublishedRoadmap roadmap,
        List<SectionLine> sections,
        List<PublishedMeasure> measures,
        List<PublishedDay> recent,
        List<PublishedDay> coming,
        int schoolYear) {

    public List<PublishedMeasure> of(@Nullable UUID section) {
        return measures.stream()
                .filter(one -> java.util.Objects.equals(one.section(), section))
                .toList();
    }
}
