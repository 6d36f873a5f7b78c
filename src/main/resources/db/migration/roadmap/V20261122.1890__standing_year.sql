-- Progress of a school year, kept beside how a measure stands: the catalogue of a region and the heads of sections add up rows
-- instead of walking every date. Nothing here depends on the day: of the days in an array, those before today are counted.
create table roadmap.standing_year (
    measure_id uuid not null references roadmap.standing on delete cascade,
    year       int not null,
    scope      text collate "C" not null,
    roadmap_id uuid not null,
    section_id uuid,
    counted    int not null,
    done       int not null,
    waiting    int not null,
    owed       date[] not null,
    near       date[] not null,
    primary key (measure_id, year)
);
create index standing_year_roadmap on roadmap.standing_year (roadmap_id, year);
create index standing_year_scope on roadmap.standing_year (year, scope);
comment on table roadmap.standing_year is 'Occurrences of active rows of plans that end in a school year';
comment on column roadmap.standing_year.year is 'Its first calendar year: 2026 for September 2026 to August 2027';
comment on column roadmap.standing_year.waiting is 'Said in full, waiting for the controller';
comment on column roadmap.standing_year.owed is 'Ends of what is awaited and not said in full, in order: late are those before today';
comment on column roadmap.standing_year.near is 'Days from which each of these is near its end, in order';

alter table roadmap.standing_year enable row level security;
create policy subtree on roadmap.standing_year for select
    using (scope >= current_setting('opora.scope', true) || '.'
       and scope <  current_setting('opora.scope', true) || '/');

create function roadmap.stand_years() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    with counted as (
        select o.measure_id, extract(year from o.ends_on - interval '8 months')::int as year, o.scope, o.roadmap_id, o.section_id,
               count(*) filter (where o.decision in ('AWAITED', 'ACCEPTED', 'NOT_DONE') and o.dated) counted,
               count(*) filter (where o.decision = 'ACCEPTED') done,
               count(*) filter (where o.decision = 'AWAITED' and o.waits) waiting,
               coalesce(array_agg(o.ends_on order by o.ends_on) filter (where o.owed), '{}') owed,
               coalesce(array_agg(o.near_from order by o.near_from) filter (where o.owed), '{}') near
          from (select d.measure_id, d.ends_on, d.decision, c.scope, c.roadmap_id, c.section_id, n.*,
                       n.dated and d.decision = 'AWAITED' and not n.waits owed,
                       case when d.id = any (c.begun) then d.ends_on - 14 else greatest(d.starts_on, d.ends_on - 14) end near_from
                  from changed c
                  join roadmap.occurrence d on d.measure_id = c.measure_id
                 cross join lateral (select d.kind <> 'UNSCHEDULED' and d.min_times > 0 dated, d.id = any (c.waiting) waits) n
                 where c.active and c.in_plan) o
         group by 1, 2, 3, 4, 5
    ), kept as (
        insert into roadmap.standing_year as y
        select measure_id, year, scope, roadmap_id, section_id, counted, done, waiting, owed, near from counted
        on conflict (measure_id, year) do update set
            (scope, section_id, counted, done, waiting, owed, near)
            = (excluded.scope, excluded.section_id, excluded.counted, excluded.done, excluded.waiting, excluded.owed, excluded.near)
            where (y.scope, y.section_id, y.counted, y.done, y.waiting, y.owed, y.near) is distinct from
                  (excluded.scope, excluded.section_id, excluded.counted, excluded.done, excluded.waiting, excluded.owed, excluded.near)
    )
    delete from roadmap.standing_year y using changed c
     where y.measure_id = c.measure_id
       and not exists (select 1 from counted k where k.measure_id = y.measure_id and k.year = y.year);
    return null;
end $$;
create trigger years_insert after insert on roadmap.standing referencing new table as changed
    for each statement execute function roadmap.stand_years();
create trigger years_update after update on roadmap.standing referencing new table as changed
    for each statement execute function roadmap.stand_years();

-- What stands already is counted now.
update roadmap.standing set done = done;

-- Read by index alone: the page of a list across roadmaps, and how many rows each roadmap has.
create index standing_due on roadmap.standing (scope, next_due_on, measure_id) include (active, owed_on) where running;
create index standing_plan on roadmap.standing (scope, roadmap_id) where in_plan and active;
