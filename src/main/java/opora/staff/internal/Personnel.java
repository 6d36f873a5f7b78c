package opora.staff.internal;

import static opora.shared.Permission.FACT_ADD;
import static opora.shared.Permission.FACT_EDIT;
import static opora.shared.Permission.PEOPLE_EDIT;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import opora.person.PersonApi;
import opora.shared.Forbidden;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.RuleViolation;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.Qualification;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is kept of people: jobs and facts. */
@Service
@Transactional
public class Personnel {

    private static final LocalDate EARLIEST = LocalDate.of(1940, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final PersonApi people;
    private final Dossiers dossiers;
    private final FactRows rows;
    private final Standings standings;

    Personnel(PersonApi people, Dossiers dossiers, FactRows rows, Standings standings) {
        this.people = people;
        this.dossiers = dossiers;
        this.rows = rows;
        this.standings = standings;
    }

    /** A job more; the person then belongs to that unit. */
    public void employ(Viewer viewer, Employment job) {
        viewer.require(PEOPLE_EDIT);
        mine(viewer, job.scope());
        check(viewer, job);
        var person = people.person(viewer, new PersonId(job.person())).id();
        var unit = new UnitId(job.unit());
        var ended = job.endsOn();
        var over = ended != null && !ended.isAfter(standings.today(viewer));
        var gone = over && ended != null ? gone(job, ended) : null;
        if (!over || gone != null) people.settle(viewer, person, unit, job.title(), job.startsOn());
        rows.insertEmployments(List.of(job));
        if (gone != null) people.leave(viewer, person, unit, gone, ground(job));
        standings.recompute(viewer, List.of(job.person()));
    }

    public void change(Viewer viewer, Employment changed) {
        viewer.require(PEOPLE_EDIT);
        var before = employment(viewer, changed.person(), changed.id());
        mine(viewer, before.scope());
        check(viewer, changed);
        rows.update(changed);
        var person = new PersonId(changed.person());
        var unit = new UnitId(changed.unit());
        var ended = changed.endsOn();
        var gone = ended == null ? null : gone(changed, ended);
        if (gone != null) people.leave(viewer, person, unit, gone, ground(changed));
        else if (ended == null)
            people.settle(viewer, person, unit, changed.title(), changed.startsOn());
        standings.recompute(viewer, List.of(changed.person()));
    }

    /** The last day in that unit when this job ends; null while another goes on there. */
    private @Nullable LocalDate gone(Employment job, LocalDate ended) {
        var last = ended;
        for (var one : dossiers.of(job.person()).employments()) {
            if (!one.unit().equals(job.unit()) || one.id().equals(job.id())) continue;
            var until = one.endsOn();
            if (until == null) return null;
            if (until.isAfter(last)) last = until;
        }
        return last;
    }

    private static String ground(Employment job) {
        return job.ground().isBlank() ? job.title() : job.title() + ", " + job.ground();
    }

    /** One main job at a time; the constraint of the table says so of two who save at once. */
    private void alone(Employment job) {
        if (job.kind() != EmploymentKind.MAIN) return;
        for (var other : dossiers.of(job.person()).employments()) {
            if (other.kind() != EmploymentKind.MAIN || other.id().equals(job.id())) continue;
            if (!job.meets(other)) continue;
            throw new RuleViolation("staff.main.other", other.title(), DAY.format(other.startsOn()))
                    .at("kind");
        }
    }

    public void add(Viewer viewer, Fact fact) {
        viewer.require(FACT_ADD);
        check(viewer, fact);
        rows.insertFacts(List.of(fact));
        standings.recompute(viewer, List.of(fact.person()));
    }

    public void change(Viewer viewer, Fact changed) {
        viewer.require(FACT_EDIT);
        mine(viewer, fact(viewer, changed.person(), changed.id()).scope());
        check(viewer, changed);
        rows.update(changed);
        standings.recompute(viewer, List.of(changed.person()));
    }

    public void remove(Viewer viewer, UUID person, UUID fact) {
        viewer.require(FACT_EDIT);
        mine(viewer, fact(viewer, person, fact).scope());
        rows.removeFact(fact);
        standings.recompute(viewer, List.of(person));
    }

    /** Path of the unit here that employs him: facts a viewer enters belong to it. */
    @Transactional(readOnly = true)
    public String employer(Viewer viewer, UUID person) {
        people.person(viewer, new PersonId(person));
        return dossiers.of(person).employments().stream()
                .filter(job -> Scopes.within(job.scope(), viewer.scope()))
                .map(Employment::scope)
                .findFirst()
                .orElseThrow(() -> new NotFound("Person", person));
    }

    @Transactional(readOnly = true)
    public Employment employment(Viewer viewer, UUID person, UUID id) {
        return dossiers.of(person).employments().stream()
                .filter(job -> job.id().equals(id) && Scopes.within(job.scope(), viewer.scope()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Employment", id));
    }

    @Transactional(readOnly = true)
    public Fact fact(Viewer viewer, UUID person, UUID id) {
        return dossiers.of(person).facts().stream()
                .filter(one -> one.id().equals(id) && Scopes.within(one.scope(), viewer.scope()))
                .findFirst()
                .orElseThrow(() -> new NotFound("Fact", id));
    }

    private void check(Viewer viewer, Employment job) {
        if (job.title().isBlank()) throw new RuleViolation("staff.title.empty");
        inOrder(job.startsOn(), job.endsOn());
        if (job.startsOn().isBefore(EARLIEST)) throw new RuleViolation("staff.day.early");
        if (job.startsOn().isAfter(standings.today(viewer).plusYears(1)))
            throw new RuleViolation("staff.day.late");
        alone(job);
    }

    private void check(Viewer viewer, Fact fact) {
        var today = standings.today(viewer);
        inOrder(fact.startsOn(), fact.endsOn());
        var day = fact.day();
        if (day != LocalDate.MIN && day.isBefore(EARLIEST))
            throw new RuleViolation("staff.day.early");
        if (day.isAfter(today) && !fact.kind().has("ends"))
            throw new RuleViolation("staff.day.late");
        Dossier dossier = dossiers.of(fact.person());
        Qualification.checkTitle(fact, dossier, standings.rules(dossier, today));
    }

    private static void inOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from))
            throw new RuleViolation("staff.days.order");
    }

    private static void mine(Viewer viewer, String scope) {
        if (!Scopes.within(scope, viewer.scope())) throw new Forbidden("another unit's record");
    }
}
