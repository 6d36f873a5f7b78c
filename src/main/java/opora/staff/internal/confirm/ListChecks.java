package opora.staff.internal.confirm;

import static opora.shared.Permission.LISTS_ASK;
import static opora.shared.Permission.LISTS_READ;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks organisations to confirm their lists of people, and sees how they stand. */
@Service
@Transactional
class ListChecks {

    private final ListCheckRepository checks;
    private final Asked asked;
    private final PersonApi people;

    ListChecks(ListCheckRepository checks, Asked asked, PersonApi people) {
        this.checks = checks;
        this.asked = asked;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public List<CheckLine> all(Viewer viewer) {
        viewer.require(LISTS_READ);
        return lines(viewer, checks.all(viewer.scope(), viewer.ancestors()));
    }

    /** Open ones in which somebody of the viewer's unit is asked. */
    @Transactional(readOnly = true)
    public List<CheckLine> open(Viewer viewer) {
        viewer.require(LISTS_READ);
        return lines(viewer, checks.open(viewer.scope(), viewer.ancestors()));
    }

    private List<CheckLine> lines(Viewer viewer, List<ListCheck> some) {
        var lines = asked.lines(viewer, some, asked.today(viewer));
        return some.stream()
                .map(one -> new CheckLine(one, lines.getOrDefault(one.id(), List.of())))
                .filter(one -> own(viewer, one.check()) || !one.schools().isEmpty())
                .toList();
    }

    @Transactional(readOnly = true)
    public CheckPage page(Viewer viewer, UUID id, @Nullable ListState only) {
        viewer.require(LISTS_READ);
        var check = asked.check(viewer, id);
        var lines = asked.lines(viewer, check, asked.today(viewer));
        var who =
                lines.stream()
                        .flatMap(line -> line.confirmations().stream())
                        .map(one -> new PersonId(one.person()))
                        .collect(Collectors.toSet());
        return new CheckPage(
                new CheckLine(check, lines),
                own(viewer, check) && viewer.may(LISTS_ASK),
                only,
                people.people(viewer, who));
    }

    @Transactional(readOnly = true)
    public ListCheck own(Viewer viewer, UUID id) {
        viewer.require(LISTS_ASK);
        var check = asked.check(viewer, id);
        if (!own(viewer, check)) throw new NotFound("ListCheck", id);
        return check;
    }

    @Transactional(readOnly = true)
    public List<Unit> choice(Viewer viewer) {
        mayAsk(viewer);
        return asked.teaching(viewer);
    }

    UUID ask(Viewer viewer, CheckForm form) {
        mayAsk(viewer);
        var check = ListCheck.ask(viewer.scope(), viewer.actor(), form, asked.today(viewer));
        var chosen =
                check.everybody()
                        ? List.<Unit>of()
                        : asked.teaching(viewer).stream()
                                .filter(unit -> form.units().contains(unit.id().value()))
                                .toList();
        if (!check.everybody() && chosen.size() < form.units().stream().distinct().count())
            throw new NotFound("Unit", form.units());
        checks.insert(check, chosen);
        return check.id();
    }

    void change(Viewer viewer, UUID id, CheckForm form) {
        var today = asked.today(viewer);
        update(viewer, id, check -> check.changed(form, today));
    }

    void close(Viewer viewer, UUID id) {
        var today = asked.today(viewer);
        update(viewer, id, check -> check.close(today));
    }

    void reopen(Viewer viewer, UUID id) {
        update(viewer, id, ListCheck::reopen);
    }

    private void update(Viewer viewer, UUID id, UnaryOperator<ListCheck> change) {
        checks.update(change.apply(own(viewer, id)));
    }

    private static boolean own(Viewer viewer, ListCheck check) {
        return Scopes.within(check.scope(), viewer.scope());
    }

    /** Lists are asked for by the municipality: a hat of one organisation has nobody to ask. */
    private static void mayAsk(Viewer viewer) {
        viewer.require(LISTS_ASK);
        if (!viewer.scope().equals(viewer.municipalityScope()))
            throw new Forbidden("lists of others");
    }
}
