package opora.staff.internal;

import static db.staff.Tables.WHERE_NOW;
import static java.util.stream.Collectors.groupingBy;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import opora.shared.SystemViewer;
import opora.shared.UnitId;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A former employer corrects what he entered once: what follows from it is computed where the
 * person works now, under a system hat of that municipality.
 */
@Component
class StandingsElsewhere {

    private final DSLContext db;
    private final Standings standings;
    private final TransactionTemplate anew;

    StandingsElsewhere(
            DSLContext db, Standings standings, PlatformTransactionManager transactions) {
        this.db = db;
        this.standings = standings;
        this.anew = new TransactionTemplate(transactions);
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Place(UUID person, SystemViewer viewer) {}

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(StandingsAsked event) {
        var places = anew.execute(_ -> places(event.people()));
        if (places == null) return;
        places.stream()
                .collect(groupingBy(Place::viewer))
                .forEach((viewer, there) ->
                        Viewers.as(
                                viewer,
                                () ->
                                        anew.executeWithoutResult(_ ->
                                                standings.recompute(
                                                        viewer,
                                                        there.stream()
                                                                .map(Place::person)
                                                                .toList()))));
    }

    private List<Place> places(List<UUID> people) {
        return db.selectFrom(WHERE_NOW.call(people.toArray(UUID[]::new)))
                .fetch(row ->
                        new Place(
                                row.getPersonId(),
                                SystemViewer.of(
                                        "standing",
                                        new UnitId(row.getUnitId()),
                                        row.getScope(),
                                        ZoneId.of(row.getTimeZone()))));
    }
}
