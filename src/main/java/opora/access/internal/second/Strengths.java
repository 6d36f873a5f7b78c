package opora.access.internal.second;

import static db.access.Tables.STRENGTH;
import static opora.shared.Permission.SETTINGS;

import java.util.Arrays;
import java.util.List;
import opora.access.internal.second.Strength.Demand;
import opora.shared.Ids;
import opora.shared.Role;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What roles demand of sign-in, set by an administrator for all under his unit. */
@Service
@Transactional
public class Strengths {

    private final DSLContext db;

    Strengths(DSLContext db) {
        this.db = db;
    }

    public List<Strength> all(Viewer viewer) {
        viewer.require(SETTINGS);
        var rows = db.selectFrom(STRENGTH).fetch();
        return Arrays.stream(Role.values())
                .map(role ->
                        new Strength(
                                role,
                                rows.stream()
                                        .filter(row -> of(row, role))
                                        .filter(row -> row.getScope().equals(viewer.scope()))
                                        .map(Strengths::demand)
                                        .reduce(Demand.NONE, Demand::and),
                                rows.stream()
                                        .filter(row -> of(row, role))
                                        .filter(row -> viewer.ancestors().contains(row.getScope()))
                                        .map(Strengths::demand)
                                        .reduce(Demand.NONE, Demand::and)))
                .toList();
    }

    public void set(Viewer viewer, Role role, boolean secondStep, int shortest) {
        viewer.require(SETTINGS);
        if (shortest < Strength.SHORTEST || shortest > Strength.LONGEST_DEMAND)
            throw new RuleViolation("strength.shortest", Strength.SHORTEST, Strength.LONGEST_DEMAND)
                    .at("shortest");
        db.insertInto(STRENGTH)
                .set(STRENGTH.ID, Ids.next())
                .set(STRENGTH.SCOPE, viewer.scope())
                .set(STRENGTH.ROLE, role.name())
                .set(STRENGTH.SECOND_STEP, secondStep)
                .set(STRENGTH.SHORTEST, shortest)
                .onConflict(STRENGTH.SCOPE, STRENGTH.ROLE)
                .doUpdate()
                .set(STRENGTH.SECOND_STEP, secondStep)
                .set(STRENGTH.SHORTEST, shortest)
                .set(STRENGTH.VERSION, STRENGTH.VERSION.plus(1))
                .execute();
    }

    private static boolean of(Record row, Role role) {
        return row.get(STRENGTH.ROLE).equals(role.name());
    }

    private static Demand demand(Record row) {
        return new Demand(row.get(STRENGTH.SECOND_STEP), row.get(STRENGTH.SHORTEST));
    }
}
