package opora.roadmap.internal.report;

import static db.person.tables.Person.PERSON_;
import static db.roadmap.Tables.FILED_REPORT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import opora.roadmap.internal.view.HeadRepository;
import opora.shared.Ids;
import opora.shared.Period;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Filed reports, and the words of the one being written. */
@Repository
class FiledReportRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final DSLContext db;

    FiledReportRepository(DSLContext db) {
        this.db = db;
    }

    /** Words of the draft: one draft a roadmap. */
    Map<String, String> draft(UUID roadmap) {
        return db.select(FILED_REPORT.WORDS)
                .from(FILED_REPORT)
                .where(FILED_REPORT.ROADMAP_ID.eq(roadmap))
                .and(FILED_REPORT.FILED_AT.isNull())
                .orderBy(FILED_REPORT.CREATED_AT)
                .limit(1)
                .fetchOptional(row -> JSON.readValue(row.value1().data(), WORDS))
                .orElse(Map.of());
    }

    void keepDraft(String scope, Report report, Map<String, String> words) {
        var stored = JSONB.valueOf(JSON.writeValueAsString(words));
        var roadmap = report.head().roadmap();
        var rows =
                db.update(FILED_REPORT)
                        .set(FILED_REPORT.WORDS, stored)
                        .set(FILED_REPORT.VERSION, FILED_REPORT.VERSION.plus(1))
                        .where(FILED_REPORT.ROADMAP_ID.eq(roadmap))
                        .and(FILED_REPORT.FILED_AT.isNull())
                        .execute();
        if (rows > 0) return;
        insert(scope, report, "", JSONB.valueOf("{}"), stored);
    }

    void dropDraft(UUID roadmap) {
        db.deleteFrom(FILED_REPORT)
                .where(FILED_REPORT.ROADMAP_ID.eq(roadmap))
                .and(FILED_REPORT.FILED_AT.isNull())
                .execute();
    }

    UUID file(
            String scope,
            String title,
            Report report,
            Map<String, String> words,
            Instant at,
            UUID by) {
        var content = JSONB.valueOf(JSON.writeValueAsString(report));
        var stored = JSONB.valueOf(JSON.writeValueAsString(words));
        var id = insert(scope, report, title, content, stored);
        db.update(FILED_REPORT)
                .set(FILED_REPORT.FILED_AT, at)
                .set(FILED_REPORT.FILED_BY, by)
                .where(FILED_REPORT.ID.eq(id))
                .execute();
        return id;
    }

    private UUID insert(String scope, Report report, String title, JSONB content, JSONB words) {
        var id = Ids.next();
        db.insertInto(FILED_REPORT)
                .set(FILED_REPORT.ID, id)
                .set(FILED_REPORT.SCOPE, scope)
                .set(FILED_REPORT.ROADMAP_ID, report.head().roadmap())
                .set(FILED_REPORT.TITLE, title)
                .set(FILED_REPORT.STARTS_ON, report.period().startsOn())
                .set(FILED_REPORT.ENDS_ON, report.period().endsOn())
                .set(FILED_REPORT.AS_OF, report.asOf())
                .set(FILED_REPORT.CONTENT, content)
                .set(FILED_REPORT.WORDS, words)
                .execute();
        return id;
    }

    List<FiledLine> of(UUID roadmap) {
        return db.select(
                        FILED_REPORT.ID,
                        FILED_REPORT.TITLE,
                        FILED_REPORT.STARTS_ON,
                        FILED_REPORT.ENDS_ON,
                        FILED_REPORT.FILED_AT,
                        coalesce(HeadRepository.personName(), inline("")))
                .from(FILED_REPORT)
                .leftJoin(PERSON_)
                .on(PERSON_.ID.eq(FILED_REPORT.FILED_BY))
                .where(FILED_REPORT.ROADMAP_ID.eq(roadmap))
                .and(FILED_REPORT.FILED_AT.isNotNull())
                .orderBy(FILED_REPORT.FILED_AT.desc())
                .fetch(row ->
                        new FiledLine(
                                row.value1(),
                                row.value2(),
                                period(row.value3(), row.value4()),
                                row.value5(),
                                row.value6()));
    }

    private static Period period(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    Optional<FiledReport> find(UUID id) {
        return db.select(
                        FILED_REPORT.ROADMAP_ID,
                        FILED_REPORT.TITLE,
                        FILED_REPORT.CONTENT,
                        FILED_REPORT.WORDS,
                        FILED_REPORT.FILED_AT,
                        coalesce(HeadRepository.personName(), inline("")))
                .from(FILED_REPORT)
                .leftJoin(PERSON_)
                .on(PERSON_.ID.eq(FILED_REPORT.FILED_BY))
                .where(FILED_REPORT.ID.eq(id))
                .and(FILED_REPORT.FILED_AT.isNotNull())
                .fetchOptional(row ->
                        new FiledReport(
                                id,
                                row.value1(),
                                row.value2(),
                                JSON.readValue(row.value3().data(), Report.class),
                                JSON.readValue(row.value4().data(), WORDS),
                                row.value5(),
                                row.value6()));
    }
}
