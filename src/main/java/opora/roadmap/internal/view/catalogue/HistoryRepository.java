package opora.roadmap.internal.view.catalogue;

import static db.journal.Tables.CHANGE;
import static db.person.tables.Person.PERSON_;
import static db.roadmap.Tables.ANSWER;
import static db.roadmap.Tables.ASSIGNMENT;
import static db.roadmap.Tables.EDITION;
import static db.roadmap.Tables.EXECUTOR;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.RESOURCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import opora.roadmap.internal.view.HeadRepository;
import opora.roadmap.internal.view.catalogue.HistoryLine.Change;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journal's lines about one roadmap or one measure, newest first. */
@Repository
class HistoryRepository {

    static final int PAGE = 100;

    /** What the system keeps for itself, nobody asks about. */
    private static final Set<String> SILENT =
            Set.of(
                    "version",
                    "scope",
                    "next_due_on",
                    "touched",
                    "id",
                    "roadmap_id",
                    "measure_id",
                    "audience",
                    "created_at",
                    "forced_at",
                    "decided_at",
                    "remark_at",
                    "schedule",
                    "printed_cells",
                    "place",
                    "edition_id",
                    "doubtful",
                    "ordinal");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DSLContext db;

    HistoryRepository(DSLContext db) {
        this.db = db;
    }

    /** The roadmap itself, its documents, its measures, and occurrences people decided on. */
    List<HistoryLine> ofRoadmap(UUID roadmap, @Nullable Long before) {
        return lines(
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
                                        .and(OCCURRENCE.TOUCHED)),
                before);
    }

    /** A measure with everything that hangs on it. */
    List<HistoryLine> ofMeasure(UUID measure, @Nullable Long before) {
        return lines(
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
                                        .where(RESOURCE.MEASURE_ID.eq(measure))),
                before);
    }

    private List<HistoryLine> lines(
            Select<Record4<UUID, String, String, LocalDate>> subjects, @Nullable Long before) {
        var subject = subjects.asTable("subject", "row", "number", "title", "due");
        var row = subject.field("row", UUID.class);
        return db.select(CHANGE.fields())
                .select(subject.fields())
                .select(coalesce(HeadRepository.personName(), inline("")).as("who"))
                .from(subject)
                .join(CHANGE)
                .on(CHANGE.ROW_ID.eq(Objects.requireNonNull(row)))
                .leftJoin(PERSON_)
                .on(PERSON_.ID.eq(CHANGE.PERSON_ID))
                .where(before == null ? CHANGE.ID.gt(0L) : CHANGE.ID.lt(before))
                .orderBy(CHANGE.ID.desc())
                .limit(PAGE + 1)
                .fetch(HistoryRepository::line);
    }

    private static HistoryLine line(Record row) {
        return new HistoryLine(
                row.get(CHANGE.ID),
                row.get(CHANGE.AT),
                row.get("who", String.class),
                row.get(CHANGE.HAT),
                row.get(CHANGE.GROUND),
                row.get(CHANGE.TABLE_NAME),
                row.get(CHANGE.OPERATION),
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("due", LocalDate.class),
                row.get(CHANGE.OPERATION).equals("UPDATE")
                        ? changes(row.get(CHANGE.BEFORE), row.get(CHANGE.AFTER))
                        : List.of());
    }

    private static List<Change> changes(@Nullable JSONB before, @Nullable JSONB after) {
        var was = tree(before);
        var is = tree(after);
        var fields = new TreeSet<String>();
        fields.addAll(was.propertyNames());
        fields.addAll(is.propertyNames());
        fields.removeAll(SILENT);
        var changes = new ArrayList<Change>();
        for (var field : fields)
            changes.add(new Change(field, text(was.path(field)), text(is.path(field))));
        return changes;
    }

    private static JsonNode tree(@Nullable JSONB stored) {
        return stored == null ? JSON.createObjectNode() : JSON.readTree(stored.data());
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull()
                ? ""
                : value.isString() ? value.stringValue() : value.toString();
    }
}
