package opora.staff.internal.norm;

import static db.staff.Tables.RULE;
import static opora.shared.Permission.FACT_EDIT;
import static opora.shared.Permission.PEOPLE_READ;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opora.shared.Forbidden;
import opora.shared.Ids;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import opora.staff.internal.FactRows;
import opora.staff.internal.Standings;
import opora.staff.internal.rule.RuleName;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rules in force for a viewer, and the municipality's own word about young specialists. */
@Service
@Transactional
public class Norms {

    private static final Map<RuleName, int[]> RANGES =
            Map.of(
                    RuleName.YOUNG_AGE, new int[] {20, 60},
                    RuleName.YOUNG_YEARS, new int[] {1, 10},
                    RuleName.YOUNG_FIRST_JOB, new int[] {0, 1});

    private final DSLContext db;
    private final Standings standings;
    private final FactRows rows;

    Norms(DSLContext db, Standings standings, FactRows rows) {
        this.db = db;
        this.standings = standings;
        this.rows = rows;
    }

    /**
     * @param here whether the municipality set it itself
     */
    public record Line(RuleName name, int value, LocalDate startsOn, String source, boolean here) {}

    @Transactional(readOnly = true)
    List<Line> inForce(Viewer viewer) {
        viewer.require(PEOPLE_READ);
        var today = standings.today(viewer);
        return Arrays.stream(RuleName.values())
                .map(name -> inForce(viewer, name, today))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private @Nullable Line inForce(Viewer viewer, RuleName name, LocalDate today) {
        return db
                .selectFrom(RULE)
                .where(RULE.NAME.eq(name.name()))
                .and(RULE.STARTS_ON.le(today))
                .and(RULE.ENDS_ON.isNull().or(RULE.ENDS_ON.ge(today)))
                .fetch()
                .stream()
                .filter(row -> viewer.scope().startsWith(row.getScope()))
                .max(
                        java.util.Comparator.<db.staff.tables.records.RuleRecord>comparingInt(
                                        row -> row.getScope().length())
                                .thenComparing(row -> row.getStartsOn()))
                .map(row ->
                        new Line(
                                name,
                                row.getValue(),
                                row.getStartsOn(),
                                row.getSource(),
                                !row.getScope().isEmpty()))
                .orElse(null);
    }

    /** Set for a whole municipality, by a hat of it. */
    boolean settable(Viewer viewer) {
        return viewer.may(FACT_EDIT) && viewer.scope().equals(viewer.municipalityScope());
    }

    void set(Viewer viewer, Map<RuleName, Integer> wanted) {
        if (!settable(viewer)) throw new Forbidden("the norms of a municipality");
        var today = standings.today(viewer);
        wanted.forEach((name, value) -> {
            var range = RANGES.get(name);
            if (range == null || value < range[0] || value > range[1])
                throw new RuleViolation("rules.range");
            // what was set today is said anew; what was set before stays for its dates
            db.deleteFrom(RULE)
                    .where(RULE.SCOPE.eq(viewer.scope()))
                    .and(RULE.NAME.eq(name.name()))
                    .and(RULE.STARTS_ON.ge(today))
                    .execute();
            db.update(RULE)
                    .set(RULE.ENDS_ON, today.minusDays(1))
                    .where(RULE.SCOPE.eq(viewer.scope()))
                    .and(RULE.NAME.eq(name.name()))
                    .and(RULE.ENDS_ON.isNull())
                    .execute();
            db.insertInto(RULE)
                    .set(RULE.ID, Ids.next())
                    .set(RULE.SCOPE, viewer.scope())
                    .set(RULE.NAME, name.name())
                    .set(RULE.VALUE, value)
                    .set(RULE.STARTS_ON, today)
                    .execute();
        });
        standings.recompute(viewer, rows.people(viewer.scope()));
    }
}
