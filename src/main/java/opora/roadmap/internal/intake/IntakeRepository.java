package opora.roadmap.internal.intake;

import static db.roadmap.Tables.INTAKE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.document.FileId;
import opora.roadmap.RoadmapId;
import opora.shared.PersonId;
import opora.shared.StaleRecord;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Imports under way. */
@Repository
class IntakeRepository {

    private static final int RECENT = 20;

    private final DSLContext db;
    private final JsonMapper json;

    IntakeRepository(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(Intake intake) {
        db.insertInto(INTAKE)
                .set(INTAKE.ID, intake.id().value())
                .set(INTAKE.SCOPE, intake.scope())
                .set(INTAKE.FILE_ID, intake.file().value())
                .set(INTAKE.AMENDS_ID, value(intake.amends()))
                .set(INTAKE.STATUS, intake.status().name())
                .set(INTAKE.SETTINGS, settings(intake.settings()))
                .set(INTAKE.CREATED_BY, intake.author().value())
                .set(INTAKE.CREATED_AT, intake.createdAt())
                .execute();
    }

    Optional<Intake> find(IntakeId id) {
        return db.selectFrom(INTAKE).where(INTAKE.ID.eq(id.value())).fetchOptional(this::intake);
    }

    /** Begun and not finished, the latest first. */
    List<Intake> open(String scope) {
        return db.selectFrom(INTAKE)
                .where(INTAKE.SCOPE.eq(scope))
                .and(INTAKE.STATUS.in(Intake.Status.READING.name(), Intake.Status.ASKING.name()))
                .orderBy(INTAKE.CREATED_AT.desc())
                .limit(RECENT)
                .fetch(this::intake);
    }

    void update(Intake intake) {
        var rows =
                db.update(INTAKE)
                        .set(INTAKE.STATUS, intake.status().name())
                        .set(INTAKE.FAILURE, intake.failure())
                        .set(INTAKE.SETTINGS, settings(intake.settings()))
                        .set(INTAKE.ROADMAP_ID, value(intake.roadmap()))
                        .set(INTAKE.VERSION, INTAKE.VERSION.plus(1))
                        .where(INTAKE.ID.eq(intake.id().value()))
                        .and(INTAKE.VERSION.eq(intake.version()))
                        .execute();
        if (rows != 1) throw new StaleRecord("Intake", intake.id());
    }

    private JSONB settings(IntakeSettings settings) {
        return JSONB.valueOf(json.writeValueAsString(settings));
    }

    private Intake intake(Record row) {
        return new Intake(
                new IntakeId(row.get(INTAKE.ID)),
                row.get(INTAKE.SCOPE),
                new FileId(row.get(INTAKE.FILE_ID)),
                id(row.get(INTAKE.AMENDS_ID)),
                id(row.get(INTAKE.ROADMAP_ID)),
                Intake.Status.valueOf(row.get(INTAKE.STATUS)),
                row.get(INTAKE.FAILURE),
                json.readValue(row.get(INTAKE.SETTINGS).data(), IntakeSettings.class),
                new PersonId(row.get(INTAKE.CREATED_BY)),
                row.get(INTAKE.CREATED_AT),
                row.get(INTAKE.VERSION));
    }

    private static @Nullable UUID value(@Nullable RoadmapId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable RoadmapId id(@Nullable UUID id) {
        return id == null ? null : new RoadmapId(id);
    }
}
