package opora.roadmap.internal.view.measure;

import static db.document.Tables.FILE;
import static db.roadmap.Tables.EDITION;
import static db.roadmap.Tables.MEASURE;
import static db.roadmap.Tables.OCCURRENCE;
import static db.roadmap.Tables.SECTION;
import static db.roadmap.tables.Roadmap.ROADMAP_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.reading.Place;
import opora.reading.ScheduleKind;
import opora.reading.TableColumns;
import opora.roadmap.internal.view.MeasureRow;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The row of one measure with its roadmap, section and file. */
@Repository
class MeasureCardRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<List<TableColumns>> COLUMNS = new TypeReference<>() {};

    private final DSLContext db;

    MeasureCardRepository(DSLContext db) {
        this.db = db;
    }

    Optional<MeasureCard> find(UUID id) {
        return db.select(MEASURE.fields())
                .select(ROADMAP_.TITLE, ROADMAP_.STATUS, ROADMAP_.CHECK_POINTS)
                .select(SECTION.NUMBER, SECTION.TITLE, EDITION.COLUMNS, FILE.ID, FILE.NAME)
                .from(MEASURE)
                .join(ROADMAP_)
                .on(ROADMAP_.ID.eq(MEASURE.ROADMAP_ID))
                .leftJoin(SECTION)
                .on(SECTION.ID.eq(MEASURE.SECTION_ID))
                .leftJoin(EDITION)
                .on(EDITION.ID.eq(MEASURE.EDITION_ID))
                .leftJoin(FILE)
                .on(FILE.ID.eq(EDITION.FILE_ID))
                .where(MEASURE.ID.eq(id))
                .fetchOptional(MeasureCardRepository::card);
    }

    /** The measure of an occurrence. */
    Optional<UUID> ofOccurrence(UUID id) {
        return db.select(OCCURRENCE.MEASURE_ID)
                .from(OCCURRENCE)
                .where(OCCURRENCE.ID.eq(id))
                .fetchOptional(OCCURRENCE.MEASURE_ID);
    }

    /** Rows before and after in the document. */
    record Neighbours(@Nullable UUID previous, @Nullable UUID next) {}

    Neighbours neighbours(MeasureRow row) {
        var before =
                select(MEASURE.ID)
                        .from(MEASURE)
                        .where(MEASURE.ROADMAP_ID.eq(row.roadmap()))
                        .and(sameKind(row))
                        .and(MEASURE.ORDINAL.lt(row.ordinal()))
                        .orderBy(MEASURE.ORDINAL.desc())
                        .limit(1);
        var after =
                select(MEASURE.ID)
                        .from(MEASURE)
                        .where(MEASURE.ROADMAP_ID.eq(row.roadmap()))
                        .and(sameKind(row))
                        .and(MEASURE.ORDINAL.gt(row.ordinal()))
                        .orderBy(MEASURE.ORDINAL)
                        .limit(1);
        var found = db.select(before.asField("b"), after.asField("a")).fetchSingle();
        return new Neighbours((UUID) found.get(0), (UUID) found.get(1));
    }

    /** Items of an order stand below zero, before the rows of the plan and apart from them. */
    private static Condition sameKind(MeasureRow row) {
        return row.ordinal() < 0 ? MEASURE.ORDER_ITEM.ne("") : MEASURE.ORDER_ITEM.eq("");
    }

    private static MeasureCard card(Record row) {
        var section = row.get(SECTION.TITLE);
        return new MeasureCard(
                measure(row),
                row.get(MEASURE.SCOPE),
                row.get(ROADMAP_.TITLE),
                row.get(ROADMAP_.STATUS),
                section == null ? "" : (row.get(SECTION.NUMBER) + " " + section).strip(),
                JSON.readValue(row.get(MEASURE.PRINTED_CELLS).data(), STRINGS),
                columns(row.get(EDITION.COLUMNS)),
                place(row.get(MEASURE.PLACE)),
                row.get(FILE.ID),
                row.get(FILE.NAME) == null ? "" : row.get(FILE.NAME),
                row.get(MEASURE.DUTY),
                row.get(MEASURE.ORDER_ITEM),
                row.get(MEASURE.ACTIVITY),
                List.of(row.get(MEASURE.OUTPUTS)),
                row.get(MEASURE.CHECK_POINTS) == null
                        ? row.get(ROADMAP_.CHECK_POINTS)
                        : row.get(MEASURE.CHECK_POINTS),
                row.get(MEASURE.CHANGED_ON),
                row.get(MEASURE.GROUND),
                row.get(MEASURE.VERSION));
    }

    private static MeasureRow measure(Record row) {
        return new MeasureRow(
                row.get(MEASURE.ID),
                row.get(MEASURE.ROADMAP_ID),
                row.get(MEASURE.SECTION_ID),
                row.get(MEASURE.ORDINAL),
                row.get(MEASURE.NUMBER),
                row.get(MEASURE.TITLE),
                row.get(MEASURE.PRINTED_TERM),
                row.get(MEASURE.PRINTED_EXECUTORS),
                row.get(MEASURE.PRINTED_RESULT),
                ScheduleKind.valueOf(row.get(MEASURE.SCHEDULE_KIND)),
                row.get(MEASURE.DOUBTFUL),
                row.get(MEASURE.ANSWERING).equals("EACH"),
                row.get(MEASURE.WARNING).isEmpty()
                        ? List.of()
                        : List.of(row.get(MEASURE.WARNING).split(",", -1)),
                row.get(MEASURE.STATUS).equals("CANCELLED"),
                row.get(MEASURE.NEXT_DUE_ON));
    }

    private static List<TableColumns> columns(@Nullable JSONB stored) {
        return stored == null ? List.of() : JSON.readValue(stored.data(), COLUMNS);
    }

    private static @Nullable Place place(@Nullable JSONB stored) {
        return stored == null ? null : JSON.readValue(stored.data(), Place.class);
    }

    /** How many lines the journal has of the measure and its occurrences. */
    int changes(UUID measure) {
        var change = table("journal.change");
        return db.fetchCount(
                db.selectOne().from(change).where(field("row_id", UUID.class).eq(measure)));
    }
}
