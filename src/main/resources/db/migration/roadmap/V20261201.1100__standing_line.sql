-- What a list shows of a measure, kept in one row beside how it stands: its executors and every date it has, instead of thousands of
-- rows found and judged by policies one by one. Apart from standing, whose rows stay narrow for the counts of a region.
create table roadmap.standing_line (
    measure_id uuid primary key references roadmap.measure on delete cascade,
    scope      text collate "C" not null,
    executors  text[] not null default '{}',
    dates      text not null default ''
);
comment on column roadmap.standing_line.executors is 'Names of those not ignored, in printed order';
comment on column roadmap.standing_line.dates is
    'Occurrences in the order of ends_on, starts_on, id, each ended by ";": id, kind, starts_on, ends_on, min_times, max_times, '
    'planned_on, planned_time, decision, decided_on, version, apart by ","; days as their number from 1970-01-01, nothing for null';

alter table roadmap.standing_line enable row level security;
create policy subtree on roadmap.standing_line for select
    using (scope >= current_setting('opora.scope', true) || '.'
       and scope <  current_setting('opora.scope', true) || '/');

create function roadmap.line_up(measures uuid[]) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    -- Two changes at once: the second waits here, and its next statement sees the first.
    perform 1 from roadmap.standing_line l where l.measure_id = any (measures) order by l.measure_id for update;

    insert into roadmap.standing_line as l
    select m.id, m.scope, coalesce(e.names, '{}'), coalesce(d.dates, '')
      from roadmap.measure m
      left join (select x.measure_id, array_agg(x.name order by x.ordinal) names
                   from roadmap.executor x where x.measure_id = any (measures) and x.resolution <> 'IGNORED'
                  group by 1) e on e.measure_id = m.id
      left join (select o.measure_id,
                        string_agg(o.id || ',' || o.kind || ',' || (o.starts_on - date '1970-01-01') || ',' || (o.ends_on - date '1970-01-01')
                            || ',' || o.min_times || ',' || coalesce(o.max_times::text, '') || ',' || coalesce((o.planned_on - date '1970-01-01')::text, '')
                            || ',' || coalesce(o.planned_time::text, '') || ',' || o.decision
                            || ',' || coalesce((o.decided_on - date '1970-01-01')::text, '') || ',' || o.version || ';', ''
                            order by o.ends_on, o.starts_on, o.id) dates
                   from roadmap.occurrence o where o.measure_id = any (measures)
                  group by 1) d on d.measure_id = m.id
     where m.id = any (measures)
    on conflict (measure_id) do update set (scope, executors, dates) = (excluded.scope, excluded.executors, excluded.dates)
        where (l.scope, l.executors, l.dates) is distinct from (excluded.scope, excluded.executors, excluded.dates);
end $$;

create function roadmap.line_up_again() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    touched uuid[];
begin
    if tg_table_name = 'measure' then
        if tg_op = 'INSERT' then
            select array_agg(c.id) into touched from changed c;
        else
            select array_agg(c.id) into touched from changed c join former f on f.id = c.id where c.scope <> f.scope;
        end if;
    else
        select array_agg(distinct c.measure_id) into touched from changed c;
    end if;
    if touched is not null then
        perform roadmap.line_up(touched);
    end if;
    return null;
end $$;

do $$
declare
    t text;
begin
    foreach t in array array['occurrence', 'executor', 'measure'] loop
        execute format('create trigger line_insert after insert on roadmap.%I referencing new table as changed '
            'for each statement execute function roadmap.line_up_again()', t);
        execute format('create trigger line_update after update on roadmap.%I referencing new table as changed '
            'old table as former for each statement execute function roadmap.line_up_again()', t);
        -- a measure takes its line along by the foreign key
        if t <> 'measure' then
            execute format('create trigger line_delete after delete on roadmap.%I referencing old table as changed '
                'for each statement execute function roadmap.line_up_again()', t);
        end if;
    end loop;
end $$;

revoke execute on function roadmap.line_up(uuid[]) from public;
select roadmap.line_up(array(select id from roadmap.measure));
