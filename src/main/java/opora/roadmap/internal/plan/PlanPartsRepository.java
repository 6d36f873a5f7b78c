package opora.roadmap.internal.plan;

import static db.roadmap.tables.Edition.EDITION;
import static db.roadmap.tables.Indicator.INDICATOR;
import static db.roadmap.tables.Section.SECTION;

import db.roadmap.tables.records.IndicatorRecord;
import db.roadmap.tables.records.SectionRecord;
import java.util.ArrayList;
import java.util.List;
import opora.document.FileId;
import opora.reading.PrintedIndicator;
import opora.roadmap.EditionId;
import opora.roadmap.RoadmapId;
import opora.roadmap.SectionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What a roadmap is divided into and what stands behind it: sections, editions, indicators. */
@Repository
public class PlanPartsRepository {

    private final DSLContext db;

    PlanPartsRepository(DSLContext db) {
        this.db = db;
    }

    public List<Section> sections(RoadmapId roadmap) {
        return db.selectFrom(SECTION)
                .where(SECTION.ROADMAP_ID.eq(roadmap.value()))
                .orderBy(SECTION.ORDINAL)
                .fetch(row ->
                        new Section(
                                new SectionId(row.getId()),
                                roadmap,
                                row.getOrdinal(),
                                row.getNumber(),
                                row.getTitle(),
                                row.getVersion()));
    }

    public void insertSections(List<Section> sections, String scope, Audience audience) {
        if (sections.isEmpty()) return;
        db.insertInto(SECTION)
                .set(sections.stream().map(one -> row(one, scope, audience)).toList())
                .execute();
    }

    private static SectionRecord row(Section one, String scope, Audience audience) {
        var row = new SectionRecord();
        row.setId(one.id().value());
        row.setScope(scope);
        row.setAudience(audience.name());
        row.setRoadmapId(one.roadmap().value());
        row.setOrdinal(one.ordinal());
        row.setNumber(one.number());
        row.setTitle(one.title());
        row.setVersion(one.version());
        return row;
    }

    public void placeSection(Section one) {
        db.update(SECTION)
                .set(SECTION.ORDINAL, one.ordinal())
                .set(SECTION.NUMBER, one.number())
                .set(SECTION.VERSION, SECTION.VERSION.plus(1))
                .where(SECTION.ID.eq(one.id().value()))
                .execute();
    }

    public List<Edition> editions(RoadmapId roadmap) {
        return db.selectFrom(EDITION)
                .where(EDITION.ROADMAP_ID.eq(roadmap.value()))
                .orderBy(EDITION.IN_FORCE, EDITION.ID)
                .fetch(row ->
                        new Edition(
                                new EditionId(row.getId()),
                                roadmap,
                                row.getFileId() == null ? null : new FileId(row.getFileId()),
                                Edition.Kind.valueOf(row.getKind()),
                                row.getAct(),
                                row.getInForce(),
                                RoadmapJson.columns(row.getColumns()),
                                RoadmapJson.warnings(row.getWarnings())));
    }

    public void insert(Edition one, String scope) {
        db.insertInto(EDITION)
                .set(EDITION.ID, one.id().value())
                .set(EDITION.SCOPE, scope)
                .set(EDITION.ROADMAP_ID, one.roadmap().value())
                .set(EDITION.FILE_ID, one.file() == null ? null : one.file().value())
                .set(EDITION.KIND, one.kind().name())
                .set(EDITION.ACT, one.act())
                .set(EDITION.IN_FORCE, one.inForce())
                .set(EDITION.COLUMNS, RoadmapJson.write(one.columns()))
                .set(EDITION.WARNINGS, RoadmapJson.write(one.warnings()))
                .execute();
    }

    public List<Indicator> indicators(RoadmapId roadmap) {
        return db.selectFrom(INDICATOR)
                .where(INDICATOR.ROADMAP_ID.eq(roadmap.value()))
                .orderBy(INDICATOR.ORDINAL)
                .fetch(row ->
                        new Indicator(
                                row.getId(),
                                roadmap,
                                row.getOrdinal(),
                                new PrintedIndicator(
                                        row.getNumber(),
                                        row.getName(),
                                        PrintedIndicator.Unit.valueOf(row.getUnit()),
                                        row.getCumulative(),
                                        RoadmapJson.targets(row.getTargets()))));
    }

    /** Those of the same name keep their identity, so that what was reached stays with them. */
    public void replaceIndicators(RoadmapId roadmap, String scope, List<Indicator> indicators) {
        var known = new ArrayList<>(indicators(roadmap));
        for (var one : indicators) {
            var same =
                    known.stream()
                            .filter(old ->
                                    Likeness.sameText(old.printed().name(), one.printed().name()))
                            .findFirst();
            same.ifPresentOrElse(
                    old -> {
                        known.remove(old);
                        update(new Indicator(old.id(), roadmap, one.ordinal(), one.printed()));
                    },
                    () -> db.insertInto(INDICATOR).set(row(one, scope)).execute());
        }
        db.deleteFrom(INDICATOR)
                .where(INDICATOR.ID.in(known.stream().map(Indicator::id).toList()))
                .execute();
    }

    private void update(Indicator one) {
        db.update(INDICATOR)
                .set(INDICATOR.ORDINAL, one.ordinal())
                .set(INDICATOR.NUMBER, one.printed().number() == null ? "" : one.printed().number())
                .set(INDICATOR.NAME, one.printed().name())
                .set(INDICATOR.UNIT, one.printed().unit().name())
                .set(INDICATOR.CUMULATIVE, one.printed().cumulative())
                .set(INDICATOR.TARGETS, RoadmapJson.write(one.printed().targets()))
                .set(INDICATOR.VERSION, INDICATOR.VERSION.plus(1))
                .where(INDICATOR.ID.eq(one.id()))
                .execute();
    }

    private static IndicatorRecord row(Indicator one, String scope) {
        var row = new IndicatorRecord();
        row.setId(one.id());
        row.setScope(scope);
        row.setRoadmapId(one.roadmap().value());
        row.setOrdinal(one.ordinal());
        row.setNumber(one.printed().number() == null ? "" : one.printed().number());
        row.setName(one.printed().name());
        row.setUnit(one.printed().unit().name());
        row.setCumulative(one.printed().cumulative());
        row.setTargets(RoadmapJson.write(one.printed().targets()));
        row.setVersion(0L);
        return row;
    }
}
