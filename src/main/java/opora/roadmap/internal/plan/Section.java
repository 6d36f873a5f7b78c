package opora.roadmap.internal.plan;

import opora.roadmap.RoadmapId;
import opora.roadmap.SectionId;

/** A section of a roadmap (раздел, направление). */
public record Section(
        SectionId id, RoadmapId roadmap, int ordinal, String number, String title, long version) {

    Section at(int newOrdinal, String newNumber) {
        return new Section(id, roadmap, newOrdinal, newNumber, title, version);
    }
}
