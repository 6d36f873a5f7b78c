package opora.staff.internal.registry;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import opora.shared.Scopes;
import opora.shared.UnitId;
import opora.shared.Viewer;
import org.jooq.Condition;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/**
 * Whoever is employed under a path on a day, one row a job, each with the values it has of every
 * facet as an array. So choosing is one overlap of arrays, and a facet's counts leave out its own
 * choice and nothing else.
 */
final class PeopleSet {

    /** {2} is the day, {4} the rural schools of it; arrays without a value stay empty. */
    private static final String BASE =
            """
            with base as materialized (
              select e.person_id, n.family_name, n.given_name, n.patronymic,
                     coalesce(s.pedagogical_from, date '9999-01-01') as since,
                     array_remove(array[
                       case when p.category = 'PEDAGOGICAL' or p.category = 'MANAGEMENT' and e.weekly_load > 0
                            then 'PEDAGOGICAL' end,
                       case when p.category = 'MANAGEMENT' then 'MANAGEMENT' end,
                       case when coalesce(p.category, 'OTHER') = 'OTHER' then 'OTHER' end], null) as v_who,
                     array[coalesce(p.name, e.title)] as v_post,
                     array[e.unit_id::text] as v_unit,
                     e.subjects as v_subject,
                     case when s.category <> '' and (s.category_until is null or s.category_until >= {2})
                               then array[s.category]
                          when p.category = 'PEDAGOGICAL' then array['NONE'] else array[]::text[] end as v_category,
                     array_remove(array[
                       case when s.attestation_on < {2} then 'ATTESTATION_LATE' end,
                       case when s.attestation_on between {2} and {2} + interval '3 months' then 'ATTESTATION_3' end,
                       case when s.attestation_on between {2} and {2} + interval '6 months' then 'ATTESTATION_6' end,
                       case when s.attestation_on between {2} and {2} + interval '12 months' then 'ATTESTATION_12' end,
                       case when s.courses_due_on < {2} then 'COURSES_LATE' end,
                       case when s.fitness_due_on <= {2} then 'FITNESS_DUE' end,
                       case when e.position_code is null then 'NO_POST' end], null) as v_attention,
                     array_remove(array[
                       case when s.young_until >= {2} then 'YOUNG' end,
                       case when s.young_until between {2} and {2} + interval '12 months' then 'LEAVING_YOUNG' end,
                       case when s.novice_until >= {2} then 'NOVICE' end,
                       case when s.multi_subject and e.unit_id = any ({4})
                             and 3 <= (select count(distinct subject)
                                         from staff.employment o, unnest(o.subjects) subject
                                        where o.person_id = e.person_id and o.unit_id = any ({4})
                                          and o.starts_on <= {2} and (o.ends_on is null or o.ends_on >= {2}))
                            then 'MANY_SUBJECTS' end], null) || coalesce(s.titles, '{}') as v_status,
                     case when s.pedagogical_from is null then array[]::text[] else array[
                       case when s.pedagogical_from > {2} - interval '3 years' then 'E0'
                            when s.pedagogical_from > {2} - interval '5 years' then 'E3'
                            when s.pedagogical_from > {2} - interval '10 years' then 'E5'
                            when s.pedagogical_from > {2} - interval '15 years' then 'E10'
                            when s.pedagogical_from > {2} - interval '20 years' then 'E15'
                            else 'E20' end] end as v_experience,
                     case when b.birth_on is null then array[]::text[] else array[
                       case when b.birth_on > {2} - interval '25 years' then 'A0'
                            when b.birth_on > {2} - interval '35 years' then 'A25'
                            when b.birth_on > {2} - interval '45 years' then 'A35'
                            when b.birth_on > {2} - interval '55 years' then 'A45'
                            when b.birth_on > {2} - interval '65 years' then 'A55'
                            else 'A65' end] end as v_age,
                     case when p.category = 'OTHER' or p.category is null then array[]::text[]
                          when coalesce(s.education, '') = '' then array['NONE']
                          else array[s.education] end as v_education
                from staff.employment e
                join person.person n on n.id = e.person_id
                left join staff.position p on p.code = e.position_code
                left join staff.standing s on s.person_id = e.person_id
                left join person.contact c on c.person_id = e.person_id
                left join person.private b on b.person_id = e.person_id
               where e.scope >= {0} and e.scope < {1}
                 and e.starts_on <= {2} and (e.ends_on is null or e.ends_on >= {2})
                 and {3})
            """;

    private static final int SLIPS = 500;

    private final PeopleFilter filter;
    private final QueryPart[] bindings;

    /**
     * @param slips whether words are looked for with slips of the finger
     */
    PeopleSet(
            Viewer viewer,
            PeopleFilter filter,
            LocalDate day,
            boolean slips,
            Collection<UnitId> rural) {
        this.filter = filter;
        this.bindings =
                new QueryPart[] {
                    val(viewer.scope()),
                    val(Scopes.end(viewer.scope())),
                    val(day),
                    slips ? alike(filter) : says(filter),
                    val(rural.stream().map(UnitId::value).toArray(UUID[]::new))
                };
    }

    /** The set, then what is asked of it, as one statement. */
    String sql(String asked) {
        return BASE + asked;
    }

    /** Bindings of the set, and others numbered from {5}. */
    Object[] bindings(QueryPart... others) {
        var all = Arrays.<QueryPart>copyOf(bindings, bindings.length + others.length);
        System.arraycopy(others, 0, all, bindings.length, others.length);
        return all;
    }

    /** Every choice but that of one facet; null leaves none out. */
    Condition chosen(@org.jspecify.annotations.Nullable Facet but) {
        var where = noCondition();
        for (var choice : filter.chosen().entrySet())
            if (choice.getKey() != but)
                where =
                        where.and(
                                condition(
                                        column(choice.getKey()) + " && {0}::text[]",
                                        val(choice.getValue().toArray(String[]::new))));
        return where;
    }

    static String column(Facet facet) {
        return "v_" + facet.parameter();
    }

    /** Every word somewhere in the name or the job: «зорина матем». */
    private static Condition says(PeopleFilter filter) {
        var words = filter.words().words();
        if (words.isEmpty()) return noCondition();
        return DSL.and(
                words.stream()
                        .map(word ->
                                condition(
                                        "position({0} in shared.folded(n.family_name || ' ' || n.given_name"
                                                + " || ' ' || n.patronymic || ' ' || e.title || ' ' || coalesce(c.email, ''))) > 0",
                                        val(word)))
                        .collect(Collectors.toList()));
    }

    private static Condition alike(PeopleFilter filter) {
        return condition(
                "e.person_id = any (array(select f.id from person.find_people({0}, {1}) f))",
                val(filter.words().typed()), val(SLIPS));
    }
}
