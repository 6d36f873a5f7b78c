package opora.document.internal.circulation;

import static opora.shared.Permission.ACQUAINT;
import static opora.shared.Permission.ACQUAINT_UNIT;
import static opora.shared.Permission.CIRCULATE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.document.Circulated;
import opora.document.Educators;
import opora.document.FileApi;
import opora.document.FileId;
import opora.document.LegalGround;
import opora.document.StoredFile;
import opora.document.internal.circulation.Addressees.Standing;
import opora.person.PersonApi;
import opora.person.PlacedPerson;
import opora.shared.NotFound;
import opora.shared.Scopes;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Circulations as pages show them. */
@Service
@Transactional(readOnly = true)
public class Circulations {

    private static final int FOUND = 30;

    private final CirculationRepository circulations;
    private final Addressees addressees;
    private final Things things;
    private final PersonApi people;
    private final Educators educators;
    private final FileApi files;
    private final Clock clock;

    Circulations(
            CirculationRepository circulations,
            Addressees addressees,
            Things things,
            PersonApi people,
            Educators educators,
            FileApi files,
            Clock clock) {
        this.circulations = circulations;
        this.addressees = addressees;
        this.things = things;
        this.people = people;
        this.educators = educators;
        this.files = files;
        this.clock = clock;
    }

    LocalDate today(Viewer viewer) {
        return LocalDate.now(clock.withZone(viewer.zone()));
    }

    public CirculationsPage all(Viewer viewer) {
        viewer.require(ACQUAINT);
        var sends = viewer.may(CIRCULATE);
        var sent = sends ? circulations.sentFrom(viewer.scope()) : List.<Circulation>of();
        var come = addressed(viewer, false);
        var every = new HashSet<>(sent);
        every.addAll(come);
        var standing = addressees.of(viewer, every, today(viewer));
        return new CirculationsPage(
                sent.stream().map(one -> line(viewer, one, standing.get(one.id()))).toList(),
                come.stream()
                        .filter(one -> !sent.contains(one))
                        .map(one -> line(viewer, one, standing.get(one.id())))
                        .toList(),
                sends);
    }

    /** Open ones that wait for the viewer or for the organisation he speaks for. */
    public List<CirculationPage> waiting(Viewer viewer) {
        var day = today(viewer);
        var open = addressed(viewer, true);
        var standing = addressees.of(viewer, open, day);
        return open.stream()
                .map(one -> page(viewer, one, standing.getOrDefault(one.id(), Standing.NOBODY)))
                .toList();
    }

    private List<Circulation> addressed(Viewer viewer, boolean openOnly) {
        var person = viewer.person();
        return person == null
                ? List.of()
                : circulations.addressedTo(person, viewer, openOnly).stream()
                        .filter(one -> viewer.may(ACQUAINT))
                        .toList();
    }

    private CirculationLine line(Viewer viewer, Circulation one, @Nullable Standing all) {
        var standing = all == null ? Standing.NOBODY : all;
        var self = self(viewer, standing);
        var unit = unit(viewer, standing);
        var mine = unit != null ? unit.state() : self != null ? self.state() : null;
        return new CirculationLine(one, standing.all(), standing.done(), standing.late(), mine);
    }

    public CirculationPage page(
            Viewer viewer, UUID id, @Nullable AcquaintState only, String words) {
        var one = seen(viewer, id);
        var page = page(viewer, one, addressees.of(viewer, one, today(viewer)));
        var looks = page.sends() && !words.isBlank();
        return new CirculationPage(
                one,
                things.of(viewer, circulations.things(id)),
                page.sends(),
                page.sends() ? page.units() : List.of(),
                page.sends() ? page.people() : List.of(),
                only,
                page.self(),
                page.unit(),
                words,
                looks ? people.find(viewer, words, FOUND) : List.of());
    }

    private CirculationPage page(Viewer viewer, Circulation one, Standing standing) {
        return new CirculationPage(
                one,
                List.of(),
                sent(viewer, one),
                standing.units(),
                standing.people(),
                null,
                self(viewer, standing),
                unit(viewer, standing),
                "",
                List.of());
    }

    private static @Nullable PersonLine self(Viewer viewer, Standing standing) {
        var person = viewer.person();
        if (person == null) return null;
        return standing.everybody().stream()
                .filter(line -> line.who().person().equals(person.value()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UnitLine unit(Viewer viewer, Standing standing) {
        if (!viewer.may(ACQUAINT_UNIT)) return null;
        return standing.units().stream()
                .filter(line -> line.unit().id().equals(viewer.unit()))
                .findFirst()
                .orElse(null);
    }

    public UnitPage unit(Viewer viewer, UUID id, UUID unitId) {
        var one = seen(viewer, id);
        if (!viewer.may(CIRCULATE)) viewer.require(ACQUAINT_UNIT);
        var day = today(viewer);
        var line =
                addressees.of(viewer, one, day).units().stream()
                        .filter(there -> there.unit().id().value().equals(unitId))
                        .filter(there -> Scopes.within(there.unit().scope(), viewer.scope()))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Unit", unitId));
        var speaks = viewer.may(ACQUAINT_UNIT) && viewer.unit().equals(line.unit().id());
        var passed =
                line.people().stream().map(who -> who.who().person()).collect(Collectors.toSet());
        var others =
                speaks
                        ? people.working(viewer, List.of(line.unit().id())).stream()
                                .filter(who -> !passed.contains(who.person().id().value()))
                                .toList()
                        : List.<PlacedPerson>of();
        return new UnitPage(
                one,
                line,
                others,
                one.reach() == Reach.EDUCATORS
                        ? educators
                                .of(viewer, List.of(line.unit().id()), day)
                                .getOrDefault(line.unit().id(), Set.of())
                        : others.stream().map(who -> who.person().id()).collect(Collectors.toSet()),
                speaks,
                one.open() && (speaks || sent(viewer, one) && viewer.may(CIRCULATE)));
    }

    /** The file of an act that the circulation brings. */
    public StoredFile file(Viewer viewer, UUID id, UUID act) {
        seen(viewer, id);
        var file =
                things.of(viewer, circulations.things(id)).stream()
                        .filter(thing -> thing.id().equals(act))
                        .map(Circulated::act)
                        .filter(Objects::nonNull)
                        .map(LegalGround::file)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("File", act));
        return files.get(viewer, new FileId(file));
    }

    /** Those that bring a document, for its card. */
    public List<Circulation> of(Viewer viewer, String kind, UUID thing) {
        return circulations.of(viewer, new CirculationRepository.Thing(kind, thing));
    }

    /** The circulation, when it was sent from where the viewer stands or below, or to him. */
    Circulation seen(Viewer viewer, UUID id) {
        viewer.require(ACQUAINT);
        var one = circulations.find(id).orElseThrow(() -> new NotFound("Circulation", id));
        if (sent(viewer, one)) return one;
        var person = viewer.person();
        var mine =
                person != null
                        && circulations.addressedTo(person, viewer, false).stream()
                                .anyMatch(there -> there.id().equals(id));
        if (!mine) throw new NotFound("Circulation", id);
        return one;
    }

    Circulation own(Viewer viewer, UUID id) {
        viewer.require(CIRCULATE);
        var one = circulations.find(id).orElseThrow(() -> new NotFound("Circulation", id));
        if (!sent(viewer, one)) throw new NotFound("Circulation", id);
        return one;
    }

    private static boolean sent(Viewer viewer, Circulation one) {
        return viewer.may(CIRCULATE) && Scopes.within(one.scope(), viewer.scope());
    }
}
