-- The counts beside the filters of a region and the lines of its catalogue, added up for each roadmap: a hundred thousand rows
-- took half the time of the page. Nothing here depends on the day: of the days in an array, those that have come are counted.
create table roadmap.standing_sum (
    roadmap_id  uuid primary key references roadmap.roadmap on delete cascade,
    scope       text collate "C" not null,
    running     int not null,
    planned     int not null,
    waiting     int not null,
    unscheduled int not null,
    owed        date[] not null,
    near_from   date[] not null,
    near_to     date[] not null
);
create index standing_sum_scope on roadmap.standing_sum (scope);
comment on table roadmap.standing_sum is 'How the measures of a roadmap stand, added up; right unless the roadmap is among standing_touched';
comment on column roadmap.standing_sum.running is 'Measures, when the roadmap is in force';
comment on column roadmap.standing_sum.planned is 'Active rows of the plan, in force or not';
comment on column roadmap.standing_sum.waiting is 'Measures, active and in force, with something that waits for the controller; the columns after it likewise';
comment on column roadmap.standing_sum.owed is 'What each owes first, in order: late are those before today';
comment on column roadmap.standing_sum.near_from is 'First days of their due_days, in order; no measure has two at once';
comment on column roadmap.standing_sum.near_to is 'Last days of their due_days, in order';

create table roadmap.standing_year_sum (
    roadmap_id uuid not null references roadmap.roadmap on delete cascade,
    year       int not null,
    scope      text collate "C" not null,
    counted    int not null,
    done       int not null,
    waiting    int not null,
    owed       date[] not null,
    near       date[] not null,
    primary key (roadmap_id, year)
);
create index standing_year_sum_scope on roadmap.standing_year_sum (year, scope);
comment on table roadmap.standing_year_sum is 'The rows of standing_year of a roadmap, added up';

-- Writers only leave a line, so that none waits for another; until the line is taken, the roadmap is counted from its rows.
create table roadmap.standing_touched (
    roadmap_id uuid not null references roadmap.roadmap on delete cascade,
    scope      text collate "C" not null
);
create index standing_touched_scope on roadmap.standing_touched (scope);
create index standing_touched_roadmap on roadmap.standing_touched (roadmap_id);
comment on table roadmap.standing_touched is 'Roadmaps whose sums are no longer right';

do $$
declare
    t text;
begin
    foreach t in array array['standing_sum', 'standing_year_sum', 'standing_touched'] loop
        execute format('alter table roadmap.%I enable row level security', t);
        execute format($policy$create policy subtree on roadmap.%I for select
            using (scope >= current_setting('opora.scope', true) || '.'
               and scope <  current_setting('opora.scope', true) || '/')$policy$, t);
    end loop;
end $$;

create function roadmap.touch_sums() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into roadmap.standing_touched
    select distinct c.roadmap_id, c.scope from changed c join roadmap.roadmap r on r.id = c.roadmap_id;
    return null;
end $$;
create trigger sums_insert after insert on roadmap.standing referencing new table as changed
    for each statement execute function roadmap.touch_sums();
create trigger sums_update after update on roadmap.standing referencing new table as changed
    for each statement execute function roadmap.touch_sums();
create trigger sums_delete after delete on roadmap.standing referencing old table as changed
    for each statement execute function roadmap.touch_sums();

-- The lines are taken first: what is committed after that leaves a line of its own, what was committed before is seen by the
-- statements that follow.
create function roadmap.sum_standings() returns int
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    touched uuid[];
begin
    with taken as (delete from roadmap.standing_touched returning roadmap_id)
    select array_agg(distinct roadmap_id) into touched from taken;
    if touched is null then
        return 0;
    end if;
    delete from roadmap.standing_sum where roadmap_id = any (touched);
    delete from roadmap.standing_year_sum where roadmap_id = any (touched);

    insert into roadmap.standing_sum
    select s.roadmap_id, s.scope, count(*) filter (where s.running), count(*) filter (where s.in_plan and s.active),
           count(*) filter (where s.counts and cardinality(s.waiting) > 0), count(*) filter (where s.counts and s.unscheduled > 0),
           coalesce(array_agg(s.owed_on order by s.owed_on) filter (where s.counts and s.owed_on is not null), '{}'), '{}', '{}'
      from (select *, running and active counts from roadmap.standing where roadmap_id = any (touched)) s
     group by 1, 2;
    update roadmap.standing_sum m set (near_from, near_to) = (n.near_from, n.near_to)
      from (select s.roadmap_id, array_agg(lower(d.days) order by lower(d.days)) near_from,
                   array_agg(upper(d.days) - 1 order by upper(d.days)) near_to
              from roadmap.standing s cross join lateral unnest(s.due_days) d (days)
             where s.roadmap_id = any (touched) and s.running and s.active
             group by 1) n
     where n.roadmap_id = m.roadmap_id;

    insert into roadmap.standing_year_sum
    select y.roadmap_id, y.year, y.scope, sum(y.counted), sum(y.done), sum(y.waiting), '{}', '{}'
      from roadmap.standing_year y where y.roadmap_id = any (touched) group by 1, 2, 3;
    update roadmap.standing_year_sum m set owed = d.owed, near = d.near
      from (select y.roadmap_id, y.year, array_agg(o.day order by o.day) owed, array_agg(o.near order by o.near) near
              from roadmap.standing_year y cross join lateral unnest(y.owed, y.near) o (day, near)
             where y.roadmap_id = any (touched) group by 1, 2) d
     where d.roadmap_id = m.roadmap_id and d.year = m.year;
    return cardinality(touched);
end $$;

revoke execute on function roadmap.sum_standings() from public;
grant execute on function roadmap.sum_standings() to ${web};

insert into roadmap.standing_touched select id, scope from roadmap.roadmap;
select roadmap.sum_standings();
