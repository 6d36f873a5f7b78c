package opora.staff.internal;

import static db.staff.Tables.HERE_NOW;
import static db.staff.Tables.STANDING;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.any;

import db.staff.tables.records.StandingRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import opora.shared.Viewer;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Rules;
import opora.staff.internal.rule.Standing;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes what follows from people's facts and keeps it for lists. */
@Service
@Transactional
public class Standings {

    private static final int BATCH = 1000;

    private final DSLContext db;
    private final Dossiers dossiers;
    private final Posts posts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Standings(
            DSLContext db,
            Dossiers dossiers,
            Posts posts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.events = events;
        this.db = db;
        this.dossiers = dossiers;
        this.posts = posts;
        this.clock = clock;
    }

    /** After any change of the facts they follow from. */
    public void recompute(Viewer viewer, Collection<UUID> people) {
        var ids = people.stream().distinct().toList();
        var rules = posts.rules();
        var today = today(viewer);
        for (int from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
            var computed =
                    dossiers.of(here(batch)).values().stream()
                            .map(one -> Standing.of(one, rules.at(scope(one, today)), today))
                            .toList();
            save(computed);
        }
    }

    /** As they were computed last, of those who have one. */
    public Map<UUID, Standing> kept(Collection<UUID> people) {
        return db
                .selectFrom(STANDING)
                .where(STANDING.PERSON_ID.eq(any(people.toArray(UUID[]::new))))
                .stream()
                .map(StandingRow::of)
                .collect(toMap(Standing::person, identity()));
    }

    /**
     * Only of those who work here now is all known that a standing follows from; of others it is
     * computed where they work.
     */
    private List<UUID> here(List<UUID> ids) {
        var here =
                db.selectFrom(HERE_NOW.call(ids.toArray(UUID[]::new))).fetchSet(HERE_NOW.PERSON_ID);
        var others = ids.stream().filter(id -> !here.contains(id)).toList();
        if (!others.isEmpty()) {
            db.fetch(
                    "select staff.forget_standings({0})",
                    DSL.val(others.toArray(UUID[]::new), SQLDataType.UUID.array()));
            events.publishEvent(new StandingsAsked(others));
        }
        return ids.stream().filter(here::contains).toList();
    }

    public Standing of(Viewer viewer, Dossier dossier, LocalDate day) {
        return Standing.of(dossier, rules(dossier, day), day);
    }

    public Rules rules(Dossier dossier, LocalDate day) {
        return posts.rules().at(scope(dossier, day));
    }

    /** The rules of the place of the main job. */
    private static String scope(Dossier dossier, LocalDate day) {
        return dossier.main(day).map(job -> job.scope()).orElse("");
    }

    private void save(Collection<Standing> all) {
        if (all.isEmpty()) return;
        var ids = all.stream().map(Standing::person).toList();
        db.deleteFrom(STANDING).where(STANDING.PERSON_ID.in(ids)).execute();
        db.insertInto(STANDING).set(all.stream().map(this::row).toList()).execute();
    }

    private StandingRecord row(Standing one) {
        var row = db.newRecord(STANDING);
        row.setPersonId(one.person());
        row.setEducation(one.education());
        row.setCategory(one.category());
        row.setCategorySince(one.categorySince());
        row.setCategoryUntil(one.categoryUntil());
        row.setTitles(one.titles().toArray(String[]::new));
        row.setAttestationOn(one.attestationOn());
        row.setFitnessUntil(one.fitnessUntil());
        row.setFitnessDueOn(one.fitnessDueOn());
        row.setLastCourseOn(one.lastCourseOn());
        row.setCoursesDueOn(one.coursesDueOn());
        row.setYoungUntil(one.youngUntil());
        row.setNoviceUntil(one.noviceUntil());
        row.setTotalFrom(one.totalFrom());
        row.setPedagogicalFrom(one.pedagogicalFrom());
        row.setMultiSubject(one.multiSubject());
        return row;
    }

    public LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }
}
