package opora.portal.internal;

import static db.shared.Tables.SETTING;

import java.util.Comparator;
import java.util.List;
import opora.shared.DemoStep;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Loads the demo into an empty installation and goes on with what a start that was cut off has
 * left. Nobody is let in meanwhile ({@link BeginningDoor}), so no step meets what a person did;
 * once it has ended nothing of the demo is loaded ever again.
 */
@Component
class DemoLoading {

    private static final Logger log = LoggerFactory.getLogger(DemoLoading.class);
    private static final String UNDER_WAY = "demo.loading";
    private static final int TRIES = 2;

    private final List<DemoStep> steps;
    private final DSLContext db;

    DemoLoading(List<DemoStep> steps, DSLContext db) {
        this.steps = steps.stream().sorted(Comparator.comparingInt(DemoStep::order)).toList();
        this.db = db;
    }

    /** Before the root is founded: from then on the installation is not empty any more. */
    void begin() {
        db.insertInto(SETTING)
                .set(SETTING.NAME, UNDER_WAY)
                .set(SETTING.VALUE, "true")
                .onConflictDoNothing()
                .execute();
    }

    boolean underWay() {
        return db.fetchExists(SETTING, SETTING.NAME.eq(UNDER_WAY));
    }

    /** A step that fails hinders no other and never ends the start. */
    void load() {
        var failed = steps.stream().filter(step -> !loaded(step)).toList();
        db.deleteFrom(SETTING).where(SETTING.NAME.eq(UNDER_WAY)).execute();
        if (!failed.isEmpty())
            log.error(
                    "The demo is incomplete, the reasons are above; for a whole one, start with"
                            + " another OPORA_HOME or an empty database. Not loaded: {}",
                    failed.stream().map(step -> step.getClass().getName()).toList());
    }

    private static boolean loaded(DemoStep step) {
        for (int number = 1; number <= TRIES; number++)
            try {
                step.load();
                return true;
            } catch (RuntimeException e) {
                log.warn(
                        "A step of the demo failed, try {} of {}: {}",
                        number,
                        TRIES,
                        step.getClass().getName(),
                        e);
            }
        return false;
    }
}
