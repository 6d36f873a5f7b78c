package opora.roadmap.internal.view.catalogue;

import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.ASSIGNMENT;
import static db.roadmap.Tables.EDITION;
import static db.roadmap.Tables.EXECUTOR;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.RESOURCE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rows whose journal is the history of a roadmap or of a measure, and what they are called. */
@Repository
class HistorySubjects {

    private final DSLContext db;

    HistorySubjects(DSLContext db) {
        this.db = db;
    }

    /**
     * @param number number and title of the measure it is about; empty when it is about the roadmap
     * @param due end of the occurrence it is about
     */
    record Subject(String number, String title, @Nullable LocalDate due) {}

    /** The roadmap itself, its documents, its measures, and occurrences people decided on. */
    Map<UUID, Subject> ofRoadmap(UUID roadmap) {
        return subjects(
                select(
                                val(roadmap).as("row"),
                                inline("").as("number"),
                                inline("").as("title"),
                                inline((LocalDate) null).as("due"))
                        .unionAll(
                                select(
                                                EDITION.ID,
                                                inline(""),
                                                EDITION.ACT,
                                                inline((LocalDate) null))
                                        .from(EDITION)
                                        .where(EDITION.ROADMAP_ID.eq(roadmap)))
                        .unionAll(
                                select(
                                                MEASURE.ID,
                                                MEASURE.NUMBER,
                                                MEASURE.TITLE,
                                                inline((LocalDate) null))
                                        .from(MEASURE)
                                        .where(MEASURE.ROADMAP_ID.eq(roadmap)))
                        .unionAll(
                                select(
                                                OCCURRENCE.ID,
                                                MEASURE.NUMBER,
                                                MEASURE.TITLE,
                                                OCCURRENCE.ENDS_ON)
                                        .from(OCCURRENCE)
                                        .join(MEASURE)
                                        .on(MEASURE.ID.eq(OCCURRENCE.MEASURE_ID))
                                        .where(OCCURRENCE.ROADMAP_ID.eq(roadmap))
                                        .and(OCCURRENCE.TOUCHED)));
    }

    /** A measure with everything that hangs on it. */
    Map<UUID, Subject> ofMeasure(UUID measure) {
        return subjects(
                select(
                                MEASURE.ID.as("row"),
                                MEASURE.NUMBER.as("number"),
                                MEASURE.TITLE.as("title"),
                                inline((LocalDate) null).as("due"))
                        .from(MEASURE)
                        .where(MEASURE.ID.eq(measure))
                        .unionAll(
                                select(OCCURRENCE.ID, inline(""), inline(""), OCCURRENCE.ENDS_ON)
                                        .from(OCCURRENCE)
                                        .where(OCCURRENCE.MEASURE_ID.eq(measure))
                                        .and(OCCURRENCE.TOUCHED))
                        .unionAll(
                                select(ANSWER.ID, inline(""), ANSWER.TEXT, OCCURRENCE.ENDS_ON)
                                        .from(ANSWER)
                                        .join(OCCURRENCE)
                                        .on(OCCURRENCE.ID.eq(ANSWER.OCCURRENCE_ID))
                                        .where(OCCURRENCE.MEASURE_ID.eq(measure)))
                        .unionAll(
                                select(
                                                ASSIGNMENT.ID,
                                                inline(""),
                                                ASSIGNMENT.LABEL,
                                                inline((LocalDate) null))
                                        .from(ASSIGNMENT)
                                        .where(ASSIGNMENT.MEASURE_ID.eq(measure)))
                        .unionAll(
                                select(
                                                EXECUTOR.ID,
                                                inline(""),
                                                EXECUTOR.NAME,
                                                inline((LocalDate) null))
                                        .from(EXECUTOR)
                                        .where(EXECUTOR.MEASURE_ID.eq(measure)))
                        .unionAll(
                                select(
                                                RESOURCE.ID,
                                                inline(""),
                                                RESOURCE.NEED,
                                                inline((LocalDate) null))
                                        .from(RESOURCE)
                                        .where(RESOURCE.MEASURE_ID.eq(measure))));
    }

    private Map<UUID, Subject> subjects(Select<Record4<UUID, String, String, LocalDate>> rows) {
        return db.fetch(rows)
                .intoMap(
                        row -> row.value1(),
                        row -> new Subject(row.value2(), row.value3(), row.value4()));
    }
}
