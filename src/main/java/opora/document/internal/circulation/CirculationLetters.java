package opora.document.internal.circulation;

import static java.util.stream.Collectors.groupingBy;
import static opora.notice.LetterLine.Topic.DUE;
import static opora.notice.LetterLine.Topic.LATE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import opora.access.AccessApi;
import opora.access.Hat;
import opora.document.internal.circulation.Addressees.Standing;
import opora.notice.LetterLine;
import opora.notice.LetterSource;
import opora.shared.Permission;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.shared.calendar.ProductionCalendar;
import opora.shared.web.Address;
import opora.shared.web.Days;
import opora.shared.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reminds of documents that wait: heads of organisations and people. The link opens this
 * circulation alone, so that «Ознакомлен» is one more press.
 */
@Component
class CirculationLetters implements LetterSource {

    private static final Duration GOOD_FOR = Duration.ofDays(14);

    private final CirculationRepository circulations;
    private final Addressees addressees;
    private final AccessApi access;
    private final ProductionCalendar calendar;
    private final Texts texts;
    private final Address address;
    private final Clock clock;

    CirculationLetters(
            CirculationRepository circulations,
            Addressees addressees,
            AccessApi access,
            ProductionCalendar calendar,
            Texts texts,
            Address address,
            Clock clock) {
        this.circulations = circulations;
        this.addressees = addressees;
        this.access = access;
        this.calendar = calendar;
        this.texts = texts;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public List<LetterLine> lines(Viewer viewer, LocalDate day) {
        var due =
                circulations.open(viewer.municipalityScope()).stream()
                        .filter(one -> one.remindsOn(day, calendar.firstWorked(one.startsOn())))
                        .toList();
        var standing = addressees.of(viewer, due, day);
        var lines = new ArrayList<LetterLine>();
        for (var one : due)
            lines.addAll(of(viewer, one, standing.getOrDefault(one.id(), Standing.NOBODY), day));
        return lines;
    }

    /** To whoever is still waited for. */
    List<LetterLine> of(Viewer viewer, Circulation about, Standing all, LocalDate day) {
        var units = all.units().stream().filter(one -> one.state().owes()).toList();
        var people = all.everybody().stream().filter(one -> one.state().owes()).toList();
        var hats = hats(viewer, units, people);
        var lines = new ArrayList<LetterLine>();
        for (var unit : units)
            for (var hat : hats.getOrDefault(unit.unit().id(), List.of()))
                if (hat.role().permissions().contains(Permission.ACQUAINT_UNIT))
                    lines.add(line(viewer, about, hat.person(), hat, unit, day));
        for (var one : people) {
            var person = new PersonId(one.who().person());
            var his =
                    hats.getOrDefault(new UnitId(one.who().unit()), List.of()).stream()
                            .filter(hat -> hat.person().equals(person))
                            .filter(hat -> hat.role().permissions().contains(Permission.ACQUAINT))
                            .findFirst()
                            .orElse(null);
            lines.add(line(viewer, about, person, his, null, day));
        }
        return lines;
    }

    private Map<UnitId, List<Hat>> hats(
            Viewer viewer, Collection<UnitLine> units, Collection<PersonLine> people) {
        var where = new HashSet<UnitId>();
        units.forEach(one -> where.add(one.unit().id()));
        people.forEach(one -> where.add(new UnitId(one.who().unit())));
        return where.isEmpty()
                ? Map.of()
                : access.hats(viewer, where).stream().collect(groupingBy(Hat::unit));
    }

    /**
     * @param unit null when it is said to himself
     */
    private LetterLine line(
            Viewer viewer,
            Circulation about,
            PersonId person,
            @Nullable Hat hat,
            @Nullable UnitLine unit,
            LocalDate day) {
        var late = day.isAfter(about.dueOn());
        return new LetterLine(
                person,
                late ? LATE : DUE,
                language ->
                        texts.text(
                                language,
                                unit == null
                                        ? "circulation.letter.person"
                                        : unit.said() == null
                                                ? "circulation.letter.unit"
                                                : "circulation.letter.people",
                                about.title(),
                                new Days(language, day, viewer.zone()).until(about.dueOn()),
                                unit == null ? "" : unit.unit().called(),
                                unit == null ? 0 : unit.expected() - unit.acquainted()),
                () -> link(viewer, about, person, hat));
    }

    private String link(Viewer viewer, Circulation about, PersonId person, @Nullable Hat hat) {
        if (hat == null) return address.of(about.href());
        return access.oneTimeLink(
                viewer, person, hat.id(), about.href(), clock.instant().plus(GOOD_FOR));
    }
}
