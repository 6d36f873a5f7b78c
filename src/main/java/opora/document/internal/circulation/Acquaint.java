package opora.document.internal.circulation;

import static opora.shared.Permission.ACQUAINT;
import static opora.shared.Permission.ACQUAINT_UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import opora.person.PlacedPerson;
import opora.shared.Forbidden;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.RuleViolation;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** «Ознакомлен»: for oneself, for one's organisation, for those who signed on paper; passing on. */
@Service
@Transactional
class Acquaint {

    private final Circulations circulations;
    private final AddresseeRepository rows;
    private final Clock clock;

    Acquaint(Circulations circulations, AddresseeRepository rows, Clock clock) {
        this.circulations = circulations;
        this.rows = rows;
        this.clock = clock;
    }

    /** Whatever of it waits for the viewer: himself, and the organisation he speaks for. */
    void self(Viewer viewer, UUID id) {
        viewer.require(ACQUAINT);
        var me = viewer.actor();
        var one = circulations.seen(viewer, id);
        one.mustBeOpen();
        var mine =
                rows.people(List.of(id)).getOrDefault(id, List.of()).stream()
                        .filter(who -> who.person().equals(me.value()))
                        .toList();
        var page = circulations.page(viewer, id, null, "");
        var unit = page.unit();
        if (mine.isEmpty() && unit == null) throw new NotFound("Circulation", id);
        for (var who : mine)
            say(viewer, one, who.unit(), who.unitScope(), me.value(), Way.SELF, null);
        if (unit != null)
            say(viewer, one, unit.unit().id().value(), unit.unit().scope(), null, Way.SELF, null);
    }

    /**
     * Those who signed on paper.
     *
     * @param organisation whether the organisation itself is marked too
     */
    void mark(
            Viewer viewer,
            UUID id,
            UUID unitId,
            Collection<UUID> people,
            boolean organisation,
            @Nullable LocalDate on) {
        var page = circulations.unit(viewer, id, unitId);
        if (!page.marks()) {
            page.circulation().mustBeOpen();
            throw new Forbidden("the sheet of another unit");
        }
        var day = day(viewer, page.circulation(), on);
        if (people.isEmpty() && !organisation)
            throw new RuleViolation("circulation.marked.nobody").at("people");
        var there = page.line().people();
        var unit = page.line().unit();
        if (organisation)
            say(viewer, page.circulation(), unitId, unit.scope(), null, Way.PAPER, day);
        for (var person : people) {
            if (there.stream().noneMatch(line -> line.who().person().equals(person)))
                throw new NotFound("Person", person);
            say(viewer, page.circulation(), unitId, unit.scope(), person, Way.PAPER, day);
        }
    }

    /**
     * @return how many have got the document now
     */
    int passOn(Viewer viewer, UUID id, UUID unitId, Collection<UUID> people) {
        viewer.require(ACQUAINT_UNIT);
        var page = circulations.unit(viewer, id, unitId);
        if (!page.speaks()) throw new Forbidden("the people of another unit");
        page.circulation().mustBeOpen();
        if (people.isEmpty()) throw new RuleViolation("circulation.people.empty").at("people");
        var chosen = new LinkedHashMap<PlacedPerson, String>();
        for (var who : page.others())
            if (people.contains(who.person().id().value()))
                chosen.put(who, page.line().unit().scope());
        if (chosen.isEmpty()) throw new NotFound("Person", people);
        return rows.add(
                page.circulation(), chosen, true, viewer.actor(), circulations.today(viewer));
    }

    private LocalDate day(Viewer viewer, Circulation about, @Nullable LocalDate on) {
        var today = circulations.today(viewer);
        if (on == null) return today;
        if (on.isAfter(today)) throw new RuleViolation("circulation.on.future").at("on");
        if (on.isBefore(about.startsOn())) throw new RuleViolation("circulation.on.early").at("on");
        return on;
    }

    private void say(
            Viewer viewer,
            Circulation about,
            UUID unit,
            String unitScope,
            @Nullable UUID person,
            Way way,
            @Nullable LocalDate on) {
        var one =
                new Acknowledgement(
                        Ids.next(),
                        about.id(),
                        unit,
                        person,
                        way,
                        on == null ? circulations.today(viewer) : on,
                        viewer.actor().value(),
                        "",
                        viewer.hatName(),
                        clock.instant());
        // said twice is as good as once
        rows.say(about, unitScope, one);
    }
}
