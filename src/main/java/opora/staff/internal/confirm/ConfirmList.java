package opora.staff.internal.confirm;

import static opora.shared.Permission.LISTS_CONFIRM;
import static opora.shared.Permission.LISTS_READ;
import static opora.shared.Permission.PEOPLE_ADD;
import static opora.shared.Permission.PEOPLE_EDIT;
import static opora.shared.Permission.PEOPLE_READ;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.Ids;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.StaleRecord;
import opora.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows an organisation its list with what is doubtful, and takes its confirmation. */
@Service
@Transactional
class ConfirmList {

    private final ConfirmationRepository confirmations;
    private final Asked asked;
    private final Doubts doubts;
    private final PersonApi people;
    private final Clock clock;

    ConfirmList(
            ConfirmationRepository confirmations,
            Asked asked,
            Doubts doubts,
            PersonApi people,
            Clock clock) {
        this.confirmations = confirmations;
        this.asked = asked;
        this.doubts = doubts;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ListPage page(Viewer viewer, UUID checkId, UUID unitId) {
        mayRead(viewer);
        var check = asked.check(viewer, checkId);
        var unit = asked.unit(viewer, check, unitId);
        var today = asked.today(viewer);
        var lines = confirmations.lines(unit, today);
        var digest = ListDigest.of(lines);
        var said =
                confirmations.of(List.of(checkId), unit.scope()).stream()
                        .filter(one -> one.unit().equals(unitId))
                        .toList();
        var first = said.isEmpty() ? null : said.getFirst().on();
        var changed = !said.isEmpty() && !said.getLast().digest().equals(digest);
        return new ListPage(
                check,
                unit,
                doubts.of(viewer, unit, lines, today),
                digest,
                said,
                ListState.of(check, first, changed, today),
                check.open() && viewer.may(LISTS_CONFIRM) && viewer.unit().equals(unit.id()),
                viewer.may(PEOPLE_EDIT),
                viewer.may(PEOPLE_ADD),
                today,
                people.people(
                        viewer,
                        said.stream()
                                .map(one -> new PersonId(one.person()))
                                .collect(Collectors.toSet())));
    }

    /**
     * @param seen digest of the list that was looked at: another is refused
     */
    void confirm(Viewer viewer, UUID checkId, UUID unitId, String seen, String note) {
        viewer.require(LISTS_CONFIRM);
        var who = viewer.actor();
        var check = asked.check(viewer, checkId);
        var unit = asked.unit(viewer, check, unitId);
        if (!viewer.unit().equals(unit.id())) throw new Forbidden("the list of another unit");
        check.mustBeOpen();
        var today = asked.today(viewer);
        var lines = confirmations.lines(unit, today);
        if (lines.isEmpty()) throw new RuleViolation("check.list.empty");
        var digest = ListDigest.of(lines);
        var said =
                confirmations.of(List.of(checkId), unit.scope()).stream()
                        .filter(one -> one.unit().equals(unitId))
                        .toList();
        if (!said.isEmpty() && said.getLast().digest().equals(digest))
            throw new RuleViolation("check.confirmed");
        if (!digest.equals(seen)) throw new StaleRecord("List", unitId);
        var one =
                new Confirmation(
                        Ids.next(),
                        check.id(),
                        check.scope(),
                        unitId,
                        unit.scope(),
                        who.value(),
                        viewer.hatName(),
                        said.size() + 1,
                        clock.instant(),
                        today,
                        lines.size(),
                        digest,
                        note.strip());
        if (!confirmations.insert(one, lines)) throw new RuleViolation("check.confirmed");
    }

    @Transactional(readOnly = true)
    public ConfirmedPage confirmed(Viewer viewer, UUID checkId, UUID unitId, UUID confirmation) {
        mayRead(viewer);
        var check = asked.check(viewer, checkId);
        var unit = asked.unit(viewer, check, unitId);
        var one =
                confirmations.of(List.of(checkId), unit.scope()).stream()
                        .filter(said -> said.id().equals(confirmation))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Confirmation", confirmation));
        var by = people.people(viewer, List.of(new PersonId(one.person())));
        return new ConfirmedPage(
                check,
                unit,
                one,
                by.values().stream().map(person -> person.name().brief()).findFirst().orElse(""),
                ListDifference.of(
                        confirmations.confirmed(one.id()),
                        confirmations.lines(unit, asked.today(viewer))));
    }

    /** Who reads people of an organisation reads its list: nobody else. */
    private static void mayRead(Viewer viewer) {
        viewer.require(LISTS_READ);
        viewer.require(PEOPLE_READ);
    }
}
