package opora.staff.internal;

import static db.staff.Tables.EMPLOYMENT;
import static db.staff.Tables.FACT;
import static db.staff.Tables.POSITION;
import static db.staff.Tables.POSITION_CHANGE;
import static db.staff.Tables.WORKED_AT;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import opora.person.PrivateApi;
import opora.shared.PersonId;
import opora.staff.internal.rule.DatedCategory;
import opora.staff.internal.rule.DatedCategory.Former;
import opora.staff.internal.rule.Dossier;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;
import opora.staff.internal.rule.PostCategory;
import org.jooq.AggregateFilterStep;
import org.jooq.ArrayAggOrderByStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Reads what people's standings are computed from: three questions for any number of people. */
@Repository
public class Dossiers {

    /** What posts were before, a line a post: joined whole, never asked for by job. */
    private static final Field<String> FORMER_OF = field(name("former", "code"), String.class);

    private static final Field<String[]> FORMER_CATEGORIES =
            field(name("former", "categories"), String[].class);
    private static final Field<LocalDate[]> FORMER_DAYS =
            field(name("former", "days"), LocalDate[].class);
    private static final Table<?> FORMER =
            select(
                            POSITION_CHANGE.CODE.as("code"),
                            inOrder(arrayAgg(POSITION_CHANGE.BEFORE)).as("categories"),
                            inOrder(arrayAgg(POSITION_CHANGE.ON_DAY)).as("days"))
                    .from(POSITION_CHANGE)
                    .where(POSITION_CHANGE.KIND.eq(inline("CHANGED")))
                    .groupBy(POSITION_CHANGE.CODE)
                    .asTable("former");

    private final DSLContext db;
    private final PrivateApi privately;

    Dossiers(DSLContext db, PrivateApi privately) {
        this.db = db;
        this.privately = privately;
    }

    public Dossier of(UUID person) {
        return Objects.requireNonNull(of(List.of(person)).get(person));
    }

    public Map<UUID, Dossier> of(Collection<UUID> people) {
        var births = privately.births(people.stream().map(PersonId::new).toList());
        var jobs =
                employments(EMPLOYMENT.PERSON_ID.in(people)).stream()
                        .collect(groupingBy(Employment::person));
        var facts = facts(FACT.PERSON_ID.in(people)).stream().collect(groupingBy(Fact::person));
        var dossiers = new LinkedHashMap<UUID, Dossier>();
        for (var person : people)
            dossiers.put(
                    person,
                    new Dossier(
                            person,
                            births.get(new PersonId(person)),
                            jobs.getOrDefault(person, List.of()),
                            facts.getOrDefault(person, List.of())));
        return dossiers;
    }

    public List<Employment> employments(Condition where) {
        return db.select(EMPLOYMENT.asterisk(), POSITION.CATEGORY, FORMER_CATEGORIES, FORMER_DAYS)
                .from(EMPLOYMENT)
                .leftJoin(POSITION)
                .on(POSITION.CODE.eq(EMPLOYMENT.POSITION_CODE))
                .leftJoin(FORMER)
                .on(FORMER_OF.eq(EMPLOYMENT.POSITION_CODE))
                .where(where)
                .orderBy(EMPLOYMENT.STARTS_ON.desc(), EMPLOYMENT.ID)
                .fetch(Dossiers::employment);
    }

    /** What the places of somebody's work are called, those of another municipality too. */
    public Map<UUID, String> places(UUID person) {
        return db.selectFrom(WORKED_AT.call(person)).fetchMap(WORKED_AT.UNIT_ID, WORKED_AT.NAME);
    }

    public List<Fact> facts(Condition where) {
        return db.selectFrom(FACT)
                .where(where)
                .orderBy(
                        FACT.STARTS_ON.desc().nullsLast(), FACT.ENDS_ON.desc().nullsLast(), FACT.ID)
                .fetch(Dossiers::fact);
    }

    private static <T> AggregateFilterStep<T[]> inOrder(ArrayAggOrderByStep<T[]> all) {
        return all.orderBy(POSITION_CHANGE.ON_DAY, POSITION_CHANGE.MADE_AT, POSITION_CHANGE.ID);
    }

    private static DatedCategory category(Record row) {
        var now = row.get(POSITION.CATEGORY);
        if (now == null) return DatedCategory.of(PostCategory.OTHER);
        var days = row.get(FORMER_DAYS);
        if (days == null) return DatedCategory.of(PostCategory.valueOf(now));
        var categories = row.get(FORMER_CATEGORIES);
        return new DatedCategory(
                PostCategory.valueOf(now),
                IntStream.range(0, days.length)
                        .mapToObj(at -> new Former(PostCategory.valueOf(categories[at]), days[at]))
                        .toList());
    }

    private static Employment employment(Record row) {
        return new Employment(
                row.get(EMPLOYMENT.ID),
                row.get(EMPLOYMENT.PERSON_ID),
                row.get(EMPLOYMENT.UNIT_ID),
                row.get(EMPLOYMENT.SCOPE),
                row.get(EMPLOYMENT.POSITION_CODE),
                category(row),
                row.get(EMPLOYMENT.TITLE),
                EmploymentKind.valueOf(row.get(EMPLOYMENT.KIND)),
                row.get(EMPLOYMENT.RATE),
                row.get(EMPLOYMENT.WEEKLY_LOAD),
                List.of(row.get(EMPLOYMENT.SUBJECTS)),
                row.get(EMPLOYMENT.CLASS_TEACHER),
                row.get(EMPLOYMENT.GROUND),
                row.get(EMPLOYMENT.STARTS_ON),
                row.get(EMPLOYMENT.ENDS_ON),
                row.get(EMPLOYMENT.VERSION));
    }

    private static Fact fact(Record row) {
        return new Fact(
                row.get(FACT.ID),
                row.get(FACT.PERSON_ID),
                row.get(FACT.SCOPE),
                FactKind.valueOf(row.get(FACT.KIND)),
                row.get(FACT.CODE),
                row.get(FACT.TITLE),
                row.get(FACT.PLACE),
                row.get(FACT.DOCUMENT),
                row.get(FACT.HOURS),
                row.get(FACT.STARTS_ON),
                row.get(FACT.ENDS_ON),
                row.get(FACT.VERSION));
    }
}
