package opora.journal.internal;

import static db.journal.Tables.LINE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import opora.journal.JournalFilter;
import opora.journal.JournalLine;
import opora.journal.JournalLine.FieldChange;
import opora.shared.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines as the triggers wrote them. */
@Repository
class ChangeRepository {

    /** How many changes one page looks through, however few lines they make. */
    static final int WINDOW = 400;

    /** What the system keeps for itself: nobody asks about it. */
    private static final Set<String> SILENT =
            Set.of(
                    "id",
                    "version",
                    "scope",
                    "audience",
                    "touched",
                    "doubtful",
                    "roadmap_id",
                    "measure_id",
                    "edition_id",
                    "next_due_on",
                    "ordinal",
                    "schedule",
                    "printed_cells",
                    "place",
                    "created_at",
                    "forced_at",
                    "decided_at",
                    "remark_at");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DSLContext db;

    ChangeRepository(DSLContext db) {
        this.db = db;
    }

    List<JournalLine> page(String scope, JournalFilter filter, @Nullable Long before) {
        var person = filter.person();
        return lines(
                LINE.SCOPE
                        .startsWith(scope)
                        .and(before == null ? noCondition() : LINE.ID.lt(before))
                        .and(person == null ? noCondition() : LINE.PERSON_ID.eq(person.value()))
                        .and(
                                filter.table() == null
                                        ? noCondition()
                                        : LINE.TABLE_NAME.eq(filter.table()))
                        .and(filter.from() == null ? noCondition() : LINE.AT.ge(filter.from()))
                        .and(filter.until() == null ? noCondition() : LINE.AT.lt(filter.until())),
                WINDOW);
    }

    List<JournalLine> of(Collection<UUID> rows, @Nullable Long before, int most) {
        var ids = rows.toArray(UUID[]::new);
        return lines(
                LINE.ROW_ID.eq(any(ids)).and(before == null ? noCondition() : LINE.ID.lt(before)),
                most);
    }

    private List<JournalLine> lines(Condition which, int most) {
        return db.select(LINE.fields())
                .select(subject().as("subject"))
                .from(LINE)
                .where(which)
                .orderBy(LINE.ID.desc())
                .limit(most)
                .fetch(ChangeRepository::line);
    }

    /** A changed row keeps only what changed; what it is called stands where it began. */
    private static Field<String> subject() {
        var began = LINE.as("began");
        return coalesce(
                called(LINE.AFTER),
                called(LINE.BEFORE),
                select(called(began.AFTER))
                        .from(began)
                        .where(began.ROW_ID.eq(LINE.ROW_ID))
                        .and(began.OPERATION.eq("INSERT"))
                        .limit(1)
                        .asField(),
                inline(""));
    }

    private static Field<String> called(Field<JSONB> row) {
        return field(
                "coalesce({0}->>'title', {0}->>'name', {0}->>'label', {0}->>'need', {0}->>'raw',"
                        + " {0}->>'position', {0}->>'subject', {0}->>'text')",
                String.class, row);
    }

    private static JournalLine line(Record row) {
        var person = row.get(LINE.PERSON_ID);
        var subject = row.get("subject", String.class);
        var update = row.get(LINE.OPERATION).equals("UPDATE");
        return new JournalLine(
                row.get(LINE.ID),
                row.get(LINE.AT),
                person == null ? null : new PersonId(person),
                row.get(LINE.HAT),
                row.get(LINE.GROUND),
                row.get(LINE.TABLE_NAME),
                row.get(LINE.ROW_ID),
                row.get(LINE.OPERATION),
                subject.isBlank() ? List.of() : List.of(subject),
                1,
                update ? changes(row.get(LINE.BEFORE), row.get(LINE.AFTER)) : List.of());
    }

    private static List<FieldChange> changes(@Nullable JSONB before, @Nullable JSONB after) {
        var was = tree(before);
        var is = tree(after);
        var fields = new TreeSet<String>();
        fields.addAll(was.propertyNames());
        fields.addAll(is.propertyNames());
        fields.removeAll(SILENT);
        var changes = new ArrayList<FieldChange>();
        for (var field : fields)
            changes.add(new FieldChange(field, text(was.path(field)), text(is.path(field))));
        return changes;
    }

    private static JsonNode tree(@Nullable JSONB stored) {
        return stored == null ? JSON.createObjectNode() : JSON.readTree(stored.data());
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return "";
        return value.isString() ? value.stringValue() : value.toString();
    }

    /** Every row that was ever the person's, under the viewer's unit. */
    void forget(PersonId person, String act) {
        db.execute(
                "select journal.forget(journal.rows_of({0}), {1})",
                org.jooq.impl.DSL.val(person.value()), org.jooq.impl.DSL.val(act));
    }
}
