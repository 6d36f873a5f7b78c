-- The category of a post on a day: what it was before the first change that began later, else what it is. Whoever asks for many
-- rows joins this, a hundred rows read once, and never asks by row.
create index position_change_category on staff.position_change (code, on_day) where kind = 'CHANGED';
create function staff.posts_on(day date)
    returns table (code text, name text, category text)
    language sql stable rows 100 set search_path = pg_catalog as $$
    select p.code, p.name,
           coalesce((select c.before from staff.position_change c
                      where c.code = p.code and c.kind = 'CHANGED' and c.on_day > day
                      order by c.on_day, c.made_at, c.id limit 1), p.category)
      from staff.position p
$$;

-- As before, but for the category: of the day that is asked about.
create or replace function staff.people_on(within text, day date, rural uuid[], worded boolean)
    returns table (person_id uuid, family_name text, given_name text, patronymic text, since date, said text, facets text[],
                   -- whether the person has other jobs in this set, so that nobody is counted twice
                   many boolean)
    language plpgsql stable security definer rows 3000 set search_path = pg_catalog set work_mem = '32MB' as $$
declare
    own     text := current_setting('opora.scope', true);
    private boolean := coalesce(current_setting('opora.private', true), '') = 'on';
begin
    if coalesce(own, '') = '' or within < own || '.' or within >= own || '/' then return; end if;
    return query execute
        'with post as materialized (select * from staff.posts_on($3))
         select e.person_id, n.family_name, n.given_name, n.patronymic, coalesce(s.pedagogical_from, date ''9999-01-01''),
                ' || case when worded then 'n.family_name || '' '' || n.given_name || '' '' || n.patronymic || '' '' || e.title
                    || '' '' || coalesce(c.email, '''')' else '''''' end || ',
                array_remove(array[
                  case when p.category = ''PEDAGOGICAL'' or p.category = ''MANAGEMENT'' and e.weekly_load > 0
                       then ''who:PEDAGOGICAL'' end,
                  case when p.category = ''MANAGEMENT'' then ''who:MANAGEMENT'' end,
                  case when coalesce(p.category, ''OTHER'') = ''OTHER'' then ''who:OTHER'' end,
                  ''post:'' || coalesce(p.name, e.title),
                  ''unit:'' || e.unit_id,
                  case when s.category <> '''' and (s.category_until is null or s.category_until >= $3)
                            then ''category:'' || s.category
                       when p.category = ''PEDAGOGICAL'' then ''category:NONE'' end,
                  case when s.attestation_on < $3 then ''attention:ATTESTATION_LATE'' end,
                  case when s.attestation_on between $3 and $5 then ''attention:ATTESTATION_3'' end,
                  case when s.attestation_on between $3 and $6 then ''attention:ATTESTATION_6'' end,
                  case when s.attestation_on between $3 and $7 then ''attention:ATTESTATION_12'' end,
                  case when s.courses_due_on < $3 then ''attention:COURSES_LATE'' end,
                  case when s.fitness_due_on <= $3 then ''attention:FITNESS_DUE'' end,
                  case when e.position_code is null then ''attention:NO_POST'' end,
                  case when s.young_until >= $3 then ''status:YOUNG'' end,
                  case when s.young_until between $3 and $7 then ''status:LEAVING_YOUNG'' end,
                  case when s.novice_until >= $3 then ''status:NOVICE'' end,
                  case when s.multi_subject and e.unit_id = any ($4)
                        and 3 <= (select count(distinct subject)
                                    from staff.employment o, unnest(o.subjects) subject
                                   where o.person_id = e.person_id and o.unit_id = any ($4)
                                     and o.starts_on <= $3 and (o.ends_on is null or o.ends_on >= $3))
                       then ''status:MANY_SUBJECTS'' end,
                  case when s.pedagogical_from > $8 then ''experience:E0''
                       when s.pedagogical_from > $9 then ''experience:E3''
                       when s.pedagogical_from > $10 then ''experience:E5''
                       when s.pedagogical_from > $11 then ''experience:E10''
                       when s.pedagogical_from > $12 then ''experience:E15''
                       when s.pedagogical_from is not null then ''experience:E20'' end,
                  case when p.category = ''OTHER'' or p.category is null then null
                       when coalesce(s.education, '''') = '''' then ''education:NONE''
                       else ''education:'' || s.education end
                  ' || case when private then ',
                  case when b.birth_on > $3 - interval ''25 years'' then ''age:A0''
                       when b.birth_on > $3 - interval ''35 years'' then ''age:A25''
                       when b.birth_on > $3 - interval ''45 years'' then ''age:A35''
                       when b.birth_on > $3 - interval ''55 years'' then ''age:A45''
                       when b.birth_on > $3 - interval ''65 years'' then ''age:A55''
                       when b.birth_on is not null then ''age:A65'' end' else '' end || '], null)
                || case when e.subjects = ''{}'' then ''{}'' else array(select ''subject:'' || one from unnest(e.subjects) one) end
                || case when s.titles = ''{}'' then ''{}'' else array(select ''status:'' || one from unnest(s.titles) one) end,
                e.person_id in (select m.person_id from staff.employment m where m.scope >= $1 and m.scope < $2
                                   and m.starts_on <= $3 and (m.ends_on is null or m.ends_on >= $3)
                                 group by m.person_id having count(*) > 1)
           from staff.employment e
           join person.person n on n.id = e.person_id
           left join post p on p.code = e.position_code
           left join staff.standing s on s.person_id = e.person_id'
        || case when worded then ' left join person.contact c on c.person_id = e.person_id' else '' end
        || case when private then ' left join person.private b on b.person_id = e.person_id' else '' end
        || ' where e.scope >= $1 and e.scope < $2 and e.starts_on <= $3 and (e.ends_on is null or e.ends_on >= $3)'
    using within, left(within, -1) || '/', day, rural,
          (day + interval '3 months')::date, (day + interval '6 months')::date, (day + interval '12 months')::date,
          (day - interval '3 years')::date, (day - interval '5 years')::date, (day - interval '10 years')::date,
          (day - interval '15 years')::date, (day - interval '20 years')::date;
end $$;
