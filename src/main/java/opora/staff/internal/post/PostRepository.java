package opora.staff.internal.post;

import static db.staff.Tables.EMPLOYMENT;
import static db.staff.Tables.POSITION;
import static db.staff.Tables.POSITION_CHANGE;
import static db.staff.Tables.POST_PLACES;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.max;

import db.staff.tables.records.PositionRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import opora.shared.Ids;
import opora.shared.Scopes;
import opora.shared.StaleRecord;
import opora.shared.SystemViewer;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.rule.PostCategory;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** SQL of the dictionary of posts. */
@Repository
class PostRepository {

    private static final int MOST = 50;

    private final DSLContext db;

    PostRepository(DSLContext db) {
        this.db = db;
    }

    List<PostLine> all(Viewer viewer, LocalDate today) {
        var people = people(viewer, today);
        return db.selectFrom(POSITION)
                .orderBy(POSITION.SORT, POSITION.NAME)
                .fetch(row -> line(row, people));
    }

    Optional<PostLine> find(String code) {
        return db.selectFrom(POSITION)
                .where(POSITION.CODE.eq(code))
                .fetchOptional(row -> line(row, Map.of()));
    }

    boolean called(String name, String butCode) {
        return db.fetchExists(
                db.selectOne()
                        .from(POSITION)
                        .where(POSITION.NAME.equalIgnoreCase(name))
                        .and(POSITION.CODE.ne(butCode)));
    }

    private Map<String, Integer> people(Viewer viewer, LocalDate today) {
        var people = countDistinct(EMPLOYMENT.PERSON_ID);
        return db.select(EMPLOYMENT.POSITION_CODE, people)
                .from(EMPLOYMENT)
                .where(EMPLOYMENT.SCOPE.ge(viewer.scope()))
                .and(EMPLOYMENT.SCOPE.lt(Scopes.end(viewer.scope())))
                .and(EMPLOYMENT.POSITION_CODE.isNotNull())
                .and(EMPLOYMENT.STARTS_ON.le(today))
                .and(EMPLOYMENT.ENDS_ON.isNull().or(EMPLOYMENT.ENDS_ON.ge(today)))
                .groupBy(EMPLOYMENT.POSITION_CODE)
                .fetchMap(EMPLOYMENT.POSITION_CODE, people);
    }

    String insert(PostForm form) {
        var code = "P" + Ids.next().toString().replace("-", "").toUpperCase(Locale.ROOT);
        var last = db.select(max(POSITION.SORT)).from(POSITION).fetchOne(0, Integer.class);
        db.insertInto(POSITION)
                .set(POSITION.CODE, code)
                .set(POSITION.NAME, form.checkedName())
                .set(POSITION.CATEGORY, form.checkedCategory().name())
                .set(POSITION.ALIASES, form.words().toArray(String[]::new))
                .set(POSITION.SOURCE, form.source())
                .set(POSITION.STARTS_ON, form.checkedDay())
                .set(POSITION.ENDS_ON, form.endsOn())
                .set(POSITION.SORT, last == null ? 1 : last + 1)
                .execute();
        return code;
    }

    void update(PostLine known, PostForm form, List<String> aliases) {
        var changed =
                db.update(POSITION)
                        .set(POSITION.NAME, form.checkedName())
                        .set(POSITION.CATEGORY, form.checkedCategory().name())
                        .set(POSITION.ALIASES, aliases.toArray(String[]::new))
                        .set(POSITION.SOURCE, form.source())
                        .set(POSITION.ENDS_ON, form.endsOn())
                        .set(POSITION.VERSION, form.version() + 1)
                        .where(POSITION.CODE.eq(known.code()))
                        .and(POSITION.VERSION.eq(form.version()))
                        .execute();
        if (changed == 0) throw new StaleRecord("Position", known.code());
    }

    boolean used(String code) {
        return Boolean.TRUE.equals(db.fetchValue("select staff.post_used({0})", code));
    }

    void remove(String code) {
        db.deleteFrom(POSITION).where(POSITION.CODE.eq(code)).execute();
    }

    void note(
            Viewer viewer,
            String code,
            String kind,
            String before,
            String after,
            LocalDate on,
            String act) {
        var person = viewer.person();
        db.insertInto(POSITION_CHANGE)
                .set(POSITION_CHANGE.ID, Ids.next())
                .set(POSITION_CHANGE.SCOPE, viewer.scope())
                .set(POSITION_CHANGE.CODE, code)
                .set(POSITION_CHANGE.KIND, kind)
                .set(POSITION_CHANGE.BEFORE, before)
                .set(POSITION_CHANGE.AFTER, after)
                .set(POSITION_CHANGE.ON_DAY, on)
                .set(POSITION_CHANGE.ACT, act)
                .set(POSITION_CHANGE.MADE_BY, person == null ? null : person.value())
                .execute();
    }

    boolean categoryChangedAfter(String code, LocalDate day) {
        return db.fetchExists(
                POSITION_CHANGE,
                POSITION_CHANGE.CODE.eq(code),
                POSITION_CHANGE.KIND.eq("CHANGED"),
                POSITION_CHANGE.ON_DAY.gt(day));
    }

    /** The last of one post, or of all. */
    List<PostChange> changes(@Nullable String code) {
        return db.selectFrom(POSITION_CHANGE)
                .where(
                        code == null
                                ? org.jooq.impl.DSL.noCondition()
                                : POSITION_CHANGE.CODE.eq(code))
                .orderBy(POSITION_CHANGE.MADE_AT.desc(), POSITION_CHANGE.ID.desc())
                .limit(MOST)
                .fetch(row ->
                        new PostChange(
                                row.getKind(),
                                row.getBefore(),
                                row.getAfter(),
                                row.getOnDay(),
                                row.getAct(),
                                row.getMadeAt()));
    }

    /** A system hat of every municipality whose people hold it. */
    List<SystemViewer> places(String code) {
        return db.selectFrom(POST_PLACES.call(code))
                .fetch(row ->
                        SystemViewer.of(
                                "standing",
                                new UnitId(row.getUnitId()),
                                row.getScope(),
                                ZoneId.of(row.getTimeZone())));
    }

    List<UUID> holders(Viewer viewer, String code) {
        return db.selectDistinct(EMPLOYMENT.PERSON_ID)
                .from(EMPLOYMENT)
                .where(EMPLOYMENT.POSITION_CODE.eq(code))
                .and(EMPLOYMENT.SCOPE.ge(viewer.scope()))
                .and(EMPLOYMENT.SCOPE.lt(Scopes.end(viewer.scope())))
                .fetch(EMPLOYMENT.PERSON_ID);
    }

    private static PostLine line(PositionRecord row, Map<String, Integer> people) {
        return new PostLine(
                row.getCode(),
                row.getName(),
                PostCategory.valueOf(row.getCategory()),
                List.of(row.getAliases()),
                row.getSource(),
                row.getStartsOn(),
                row.getEndsOn(),
                people.getOrDefault(row.getCode(), 0),
                row.getVersion());
    }
}
