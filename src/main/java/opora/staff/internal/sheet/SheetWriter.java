package opora.staff.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import opora.person.NewPerson;
import opora.person.Person;
import opora.person.PersonApi;
import opora.person.PrivateApi;
import opora.shared.PersonId;
import opora.shared.UnitId;
import opora.shared.Viewer;
import opora.staff.internal.FactRows;
import opora.staff.internal.Standings;
import opora.staff.internal.registry.Listing;
import opora.staff.internal.rule.Employment;
import org.springframework.stereotype.Component;

/** Writes plans, a thousand at a time. */
@Component
class SheetWriter {

    private final SheetRepository sheets;
    private final UndoRepository undoing;
    private final PersonApi people;
    private final PrivateApi privately;
    private final FactRows rows;
    private final Standings standings;
    private final Listing listing;

    SheetWriter(
            SheetRepository sheets,
            UndoRepository undoing,
            PersonApi people,
            PrivateApi privately,
            FactRows rows,
            Standings standings,
            Listing listing) {
        this.sheets = sheets;
        this.undoing = undoing;
        this.people = people;
        this.privately = privately;
        this.rows = rows;
        this.standings = standings;
        this.listing = listing;
    }

    /** Returns whom it changed; whoever calls computes their standings. */
    Set<UUID> write(Viewer viewer, UUID sheet, List<RowPlan> plans, boolean warned) {
        sheets.insertRows(
                sheet,
                viewer.scope(),
                plans.stream().filter(plan -> plan.outcome() != RowPlan.Outcome.SAME).toList());
        var writing = plans.stream().filter(plan -> writes(plan, warned)).toList();
        undoing.remember(sheet, writing);
        enter(viewer, writing.stream().filter(RowPlan::entered).toList());
        var fresh = new ArrayList<Employment>();
        var touched = new HashSet<UUID>();
        for (var plan : writing) {
            touched.add(Objects.requireNonNull(plan.person()));
            var job = plan.job();
            if (job != null && plan.before() == null) fresh.add(job);
            if (job != null && plan.before() != null) rows.update(job);
        }
        rows.insertEmployments(fresh);
        rows.insertFacts(writing.stream().flatMap(plan -> plan.facts().stream()).toList());
        for (var plan : writing) if (!plan.entered()) settle(viewer, sheet, plan);
        standings.recompute(viewer, touched);
        listing.entered(writing.stream().filter(RowPlan::entered).map(RowPlan::person).toList());
        return touched;
    }

    private static boolean writes(RowPlan plan, boolean warned) {
        return plan.outcome() == RowPlan.Outcome.NEW
                || plan.outcome() == RowPlan.Outcome.CHANGED
                || warned && plan.outcome() == RowPlan.Outcome.WARNED;
    }

    private void enter(Viewer viewer, List<RowPlan> plans) {
        var ids = new ArrayList<PersonId>();
        var wanted = new ArrayList<NewPerson>();
        Map<UnitId, String> scopes = new HashMap<>();
        var kept = new ArrayList<PrivateApi.Kept>();
        for (var plan : plans) {
            var row = plan.row();
            var job = Objects.requireNonNull(plan.job());
            var unit = new UnitId(job.unit());
            var id = new PersonId(job.person());
            ids.add(id);
            scopes.put(unit, job.scope());
            wanted.add(
                    new NewPerson(
                            row.name(),
                            row.email(),
                            row.phone(),
                            unit,
                            job.title(),
                            job.startsOn()));
            if (plan.privately())
                kept.add(new PrivateApi.Kept(id, job.scope(), row.birthOn(), row.snils()));
        }
        if (ids.isEmpty()) return;
        people.addAll(viewer, ids, wanted, scopes);
        privately.keepAll(viewer, kept);
    }

    /** What a row changes of somebody known, besides the job itself. */
    private void settle(Viewer viewer, UUID sheet, RowPlan plan) {
        var id = new PersonId(Objects.requireNonNull(plan.person()));
        var job = plan.job();
        if (job != null)
            people.settle(viewer, id, new UnitId(job.unit()), job.title(), job.startsOn());
        var contact = plan.contact();
        if (contact != null) {
            var now = people.person(viewer, id);
            people.change(viewer, new Person(id, now.name(), contact, now.version()));
        }
        if (plan.privately() && viewer.may(opora.shared.Permission.PEOPLE_PRIVATE)) {
            privately.remember(viewer, sheet, id);
            privately.keep(
                    viewer,
                    id,
                    plan.row().birthOn() != null
                            ? plan.row().birthOn()
                            : privately.births(List.of(id)).get(id),
                    plan.row().snils(),
                    standings.today(viewer));
        }
    }
}
