package opora.staff.internal;

import db.staff.tables.records.StandingRecord;
import java.util.List;
import opora.staff.internal.rule.Standing;

/** A kept standing as the record it was. */
public final class StandingRow {

    public static Standing of(StandingRecord row) {
        return new Standing(
                row.getPersonId(),
                row.getEducation(),
                row.getCategory(),
                row.getCategorySince(),
                row.getCategoryUntil(),
                List.of(row.getTitles()),
                row.getAttestationOn(),
                row.getFitnessUntil(),
                row.getFitnessDueOn(),
                row.getLastCourseOn(),
                row.getCoursesDueOn(),
                row.getYoungUntil(),
                row.getNoviceUntil(),
                row.getTotalFrom(),
                row.getPedagogicalFrom(),
                row.getMultiSubject());
    }

    private StandingRow() {}
}
