package opora.staff.internal.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import opora.shared.RuleViolation;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;
import org.jspecify.annotations.Nullable;

/** Walks a file once, a thousand rows at a time, and makes the plan of every row. */
final class SheetWalk {

    private static final int TOP = 30;
    static final int BATCH = 1000;

    private final RowReader reader;
    private final KnownPeople known;
    private final Consumer<List<SheetPerson>> numbers;
    private final Consumer<List<RowPlan>> sink;
    private final IntConsumer progress;
    private final LocalDate today;
    private final String said;

    private final List<SheetColumns.Line> top = new ArrayList<>();
    private @Nullable SheetColumns columns;
    private final List<SheetPerson> batch = new ArrayList<>(BATCH);
    private final Map<String, Seen> seen = new HashMap<>();
    private final Map<UUID, Seen> seenKnown = new HashMap<>();
    private Sheet.Totals totals = Sheet.Totals.NONE;
    private int people;

    private record Seen(int no, String title, @Nullable UUID person) {}

    SheetWalk(
            RowReader reader,
            KnownPeople known,
            String said,
            LocalDate today,
            Consumer<List<SheetPerson>> numbers,
            Consumer<List<RowPlan>> sink,
            IntConsumer progress) {
        this.reader = reader;
        this.known = known;
        this.said = said;
        this.today = today;
        this.numbers = numbers;
        this.sink = sink;
        this.progress = progress;
    }

    record Walked(SheetColumns columns, Sheet.Totals totals) {}

    Walked walk(Path file) {
        new SheetFile(file).each(this::row);
        if (columns == null) begin();
        flush();
        return new Walked(Objects.requireNonNull(columns), totals);
    }

    private void row(List<String> cells, int no) {
        if (columns == null) {
            top.add(new SheetColumns.Line(no, cells));
            if (top.size() == TOP) begin();
            return;
        }
        person(no, cells);
    }

    private void begin() {
        columns = SheetColumns.of(top, said);
        if (!columns.names()) throw new RuleViolation("spreadsheet.noNames");
        for (var line : top) if (line.no() >= columns.first()) person(line.no(), line.cells());
    }

    private void person(int no, List<String> cells) {
        var values = Objects.requireNonNull(columns).values(cells);
        if (values.isEmpty()) return;
        if (++people > SheetFile.MOST_ROWS)
            throw new RuleViolation("spreadsheet.tooMany", SheetFile.MOST_ROWS);
        batch.add(reader.read(no, values));
        if (batch.size() == BATCH) flush();
    }

    private void flush() {
        if (batch.isEmpty()) return;
        numbers.accept(batch);
        var plans = new ArrayList<RowPlan>(batch.size());
        for (var row : batch) {
            var plan = once(row, RowPlan.of(row, known, today));
            totals = totals.plus(plan.outcome());
            plans.add(plan);
        }
        batch.clear();
        sink.accept(plans);
        progress.accept(totals.rows());
    }

    /** The same person again is an error, unless the row says it is another, part-time job. */
    private RowPlan once(SheetPerson row, RowPlan plan) {
        if (plan.outcome() == RowPlan.Outcome.WRONG || plan.person() == null) return plan;
        if (!plan.entered()) {
            var before =
                    seenKnown.putIfAbsent(
                            plan.person(), new Seen(row.no(), row.title(), plan.person()));
            return before == null || another(row, before) ? plan : twice(row, before);
        }
        var unit = row.unit() == null ? "" : row.unit().id().toString();
        var keys = new ArrayList<String>();
        if (row.snils() != null) keys.add(row.snils().digits());
        keys.add(
                KnownPeople.key(row.name().full())
                        + "|"
                        + (row.birthOn() == null ? unit : row.birthOn()));
        for (var key : keys) {
            var before = seen.get(key);
            if (before == null) continue;
            if (!another(row, before) || before.person() == null) return twice(row, before);
            return more(plan, before.person());
        }
        for (var key : keys) seen.put(key, new Seen(row.no(), row.title(), plan.person()));
        return plan;
    }

    private static boolean another(SheetPerson row, Seen before) {
        return row.kind() != null
                && row.kind() != EmploymentKind.MAIN
                && !row.title().equalsIgnoreCase(before.title());
    }

    private static RowPlan twice(SheetPerson row, Seen before) {
        return RowPlan.wrong(
                row,
                List.of(Reason.of("twice", SheetField.FULL_NAME, String.valueOf(before.no()))));
    }

    /** One job more of somebody this file brings in. */
    private static RowPlan more(RowPlan plan, UUID person) {
        var job = Objects.requireNonNull(plan.job());
        var moved =
                new Employment(
                        job.id(),
                        person,
                        job.unit(),
                        job.scope(),
                        job.position(),
                        job.category(),
                        job.title(),
                        job.kind(),
                        job.rate(),
                        job.load(),
                        job.subjects(),
                        job.classTeacher(),
                        job.ground(),
                        job.startsOn(),
                        job.endsOn(),
                        0);
        return new RowPlan(
                plan.row(),
                RowPlan.Outcome.CHANGED,
                List.of(),
                person,
                false,
                moved,
                null,
                List.of(),
                null,
                false);
    }
}
