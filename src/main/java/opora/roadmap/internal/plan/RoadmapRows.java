package opora.roadmap.internal.plan;

import static db.roadmap.tables.Roadmap.ROADMAP_;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import opora.reading.Passport.ActKind;
import opora.roadmap.RoadmapId;
import opora.roadmap.internal.occurrence.CheckPoints;
import opora.shared.Period;
import opora.shared.PersonId;
import opora.shared.UnitId;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A row of the table and the roadmap, each made of the other. */
public final class RoadmapRows {

    public static Roadmap read(Record row) {
        var parent = row.get(ROADMAP_.PARENT_ID);
        return new Roadmap(
                new RoadmapId(row.get(ROADMAP_.ID)),
                row.get(ROADMAP_.SCOPE),
                Audience.valueOf(row.get(ROADMAP_.AUDIENCE)),
                new UnitId(row.get(ROADMAP_.UNIT_ID)),
                parent == null ? null : new RoadmapId(parent),
                RoadmapKind.valueOf(row.get(ROADMAP_.KIND)),
                RoadmapStatus.valueOf(row.get(ROADMAP_.STATUS)),
                passport(row),
                new Control(
                        row.get(ROADMAP_.CONTROLLER_TEXT),
                        person(row.get(ROADMAP_.CONTROLLER_ID)),
                        person(row.get(ROADMAP_.COORDINATOR_ID)),
                        row.get(ROADMAP_.RELEASED_ON)),
                new Period(row.get(ROADMAP_.STARTS_ON), row.get(ROADMAP_.ENDS_ON)),
                row.get(ROADMAP_.KEPT_FROM),
                CheckPoints.valueOf(row.get(ROADMAP_.CHECK_POINTS)),
                new Roadmap.Reminders(
                        row.get(ROADMAP_.REMIND_DAYS), row.get(ROADMAP_.ESCALATE_DAYS)),
                new Roadmap.Remark(
                        row.get(ROADMAP_.REMARK),
                        person(row.get(ROADMAP_.REMARK_BY)),
                        row.get(ROADMAP_.REMARK_AT)),
                row.get(ROADMAP_.FORCED_AT),
                row.get(ROADMAP_.SLUG),
                row.get(ROADMAP_.VERSION));
    }

    private static RoadmapPassport passport(Record row) {
        return new RoadmapPassport(
                row.get(ROADMAP_.TITLE),
                row.get(ROADMAP_.DIRECTION),
                ActKind.valueOf(row.get(ROADMAP_.ACT_KIND)),
                row.get(ROADMAP_.ACT_NUMBER),
                row.get(ROADMAP_.ACT_DATE),
                row.get(ROADMAP_.ISSUER),
                row.get(ROADMAP_.APPROVED_BY),
                row.get(ROADMAP_.SECOND_APPROVER),
                row.get(ROADMAP_.MUNICIPALITY_TEXT),
                row.get(ROADMAP_.REGION_TEXT),
                row.get(ROADMAP_.RESPONSIBLE_TEXT),
                row.get(ROADMAP_.GOAL));
    }

    /** Everything that may change; identity, owner and version aside. */
    static Map<Field<?>, @Nullable Object> changes(Roadmap one) {
        var values = new HashMap<Field<?>, @Nullable Object>();
        values.put(ROADMAP_.AUDIENCE, one.audience().name());
        values.put(ROADMAP_.PARENT_ID, one.parent() == null ? null : one.parent().value());
        values.put(ROADMAP_.KIND, one.kind().name());
        values.put(ROADMAP_.STATUS, one.status().name());
        passport(values, one.passport());
        values.put(ROADMAP_.CONTROLLER_TEXT, one.control().text());
        values.put(ROADMAP_.CONTROLLER_ID, value(one.control().controller()));
        values.put(ROADMAP_.COORDINATOR_ID, value(one.control().coordinator()));
        values.put(ROADMAP_.RELEASED_ON, one.control().releasedOn());
        values.put(ROADMAP_.STARTS_ON, one.period().startsOn());
        values.put(ROADMAP_.ENDS_ON, one.period().endsOn());
        values.put(ROADMAP_.KEPT_FROM, one.keptFrom());
        values.put(ROADMAP_.CHECK_POINTS, one.checkPoints().name());
        values.put(ROADMAP_.REMIND_DAYS, one.reminders().before());
        values.put(ROADMAP_.ESCALATE_DAYS, one.reminders().escalateAfter());
        values.put(ROADMAP_.REMARK, one.remark().text());
        values.put(ROADMAP_.REMARK_BY, value(one.remark().by()));
        values.put(ROADMAP_.REMARK_AT, one.remark().at());
        values.put(ROADMAP_.FORCED_AT, one.forcedAt());
        values.put(ROADMAP_.SLUG, one.slug());
        return values;
    }

    private static void passport(Map<Field<?>, @Nullable Object> values, RoadmapPassport passport) {
        values.put(ROADMAP_.TITLE, passport.title());
        values.put(ROADMAP_.DIRECTION, passport.direction());
        values.put(ROADMAP_.ACT_KIND, passport.actKind().name());
        values.put(ROADMAP_.ACT_NUMBER, passport.actNumber());
        values.put(ROADMAP_.ACT_DATE, passport.actDate());
        values.put(ROADMAP_.ISSUER, passport.issuer());
        values.put(ROADMAP_.APPROVED_BY, passport.approvedBy());
        values.put(ROADMAP_.SECOND_APPROVER, passport.secondApprover());
        values.put(ROADMAP_.MUNICIPALITY_TEXT, passport.municipality());
        values.put(ROADMAP_.REGION_TEXT, passport.region());
        values.put(ROADMAP_.RESPONSIBLE_TEXT, passport.responsible());
        values.put(ROADMAP_.GOAL, passport.goal());
    }

    private static @Nullable UUID value(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private RoadmapRows() {}
}
